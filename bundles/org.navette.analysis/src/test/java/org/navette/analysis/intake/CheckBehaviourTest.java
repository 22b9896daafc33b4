package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.Refusal.Cause;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.VariableType;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class CheckBehaviourTest {
    private static final Map<SourceColumn, String> COLUMNS = Map.of(SourceColumn.CUSTOMER, "client", SourceColumn.DATE, "jour",
            SourceColumn.AMOUNT, "montant");
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void open() throws IOException {
        study = StudyBuilder.study().at(folder.resolve("s.navette"));
        Path texts = Files.writeString(folder.resolve("t.csv"), "id,text,client\na,Bon,C1\nb,Cher,C2\nc,Lent,007\n");
        new ImportDocuments().run(study, new ImportDocuments.Params(List.of(texts), List.of("text"), "id", "client", null, null, List.of(), null,
                null, null, null, null, null, null), Progress.NONE);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private ImportBehaviour.Params params(String rows, boolean reference) throws IOException {
        Path file = Files.writeString(folder.resolve("o.csv"), "client;jour;montant\n" + rows);
        return new ImportBehaviour.Params(file, "achats", SourceKind.TRANSACTIONS, COLUMNS, reference, null, null, null, null);
    }

    private static final String SPOILT = "C1;2026-01-05;3,5\nC9;2026-02-05;4\nC1;2026-02-30;4\nC1;2026-01-06;beaucoup\nC1;;4\nC1;2026-01-07\n;2026-01-08;1\n";

    @Test
    void everyRefusedRowHasItsLineColumnReasonAndRemedy() throws IOException {
        CheckBehaviour.Result result = new CheckBehaviour().run(study, params(SPOILT, false), Progress.NONE);
        assertEquals(3, result.rows());
        assertEquals(1, result.withoutCustomer());
        assertEquals(4, result.rejected());
        assertEquals(Map.of(Cause.DAY, 1L, Cause.NUMBER, 1L, Cause.NO_DAY, 1L, Cause.ROW, 1L), result.causes());
        assertEquals(List.of("4 jour DAY", "5 montant NUMBER", "6 jour NO_DAY", "7 null ROW"),
                result.examples().stream().map(r -> r.line() + " " + r.column() + " " + r.cause()).toList());
        assertTrue(result.examples().stream().noneMatch(r -> r.reason().isBlank() || r.remedy().isBlank() || r.remedy().startsWith("intake.")));
        assertEquals(8.5, result.total());
    }

    @Test
    void saysWhichCustomersMeet() throws IOException {
        CheckBehaviour.Result result = new CheckBehaviour().run(study, params("C1;2026-01-05;3\nc2;2026-01-05;3\n7;2026-01-05;3\nX;2026-01-05;3\n",
                true), Progress.NONE);
        assertEquals(new KeyMatch(3, 4, 1, 2, List.of("007", "C2"), List.of("7", "X", "c2")), result.match());
        assertEquals(1, result.notes().size());
    }

    @Test
    void strangersAreTold() throws IOException {
        CheckBehaviour.Result result = new CheckBehaviour().run(study, params("X1;2026-01-05;3\n", false), Progress.NONE);
        assertEquals(0, result.match().matched());
        assertTrue(result.notes().getFirst().contains("X1") && result.notes().getFirst().contains("007"));
    }

    @Test
    void nothingIsLeftBehindAndTheImportGivesTheSame() throws IOException {
        ImportBehaviour.Params params = params(SPOILT, false);
        CheckBehaviour.Result check = new CheckBehaviour().run(study, params, Progress.NONE);
        assertTrue(study.sources().list().isEmpty());
        assertFalse(Files.exists(study.beside(MetricDesk.SUFFIX)));
        ImportBehaviour.Result result = new ImportBehaviour().run(study, params, Progress.NONE);
        assertEquals(check.rows(), result.rows());
        assertEquals(check.examples(), result.examples());
        assertEquals(check.match().matched(), result.matched());
    }

    @Test
    void looksAtTheColumnsOfTheFile() throws IOException {
        LookAtTable.Result look = LookAtBehaviour.at(params("C1;05/01/2026;3,5\nC2;31/01/2026;4\n", false).file(), TableOptions.DETECT, Locale.FRENCH);
        assertEquals(List.of(VariableType.NOMINAL, VariableType.DATE, VariableType.NUMERIC), look.columns().stream().map(ColumnLook::type).toList());
        assertEquals(";", look.delimiter());
        assertEquals(2, look.rows().size());
        assertNull(look.sheet());
    }
}
