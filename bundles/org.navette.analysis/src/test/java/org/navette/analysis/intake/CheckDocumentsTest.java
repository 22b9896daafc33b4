package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.Refusal.Cause;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Owner;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class CheckDocumentsTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void open() {
        study = StudyBuilder.study().at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private ImportDocuments.Params params(Path file, Manner manner) {
        return new ImportDocuments.Params(List.of(file), List.of("avis"), "id", "client", "jour", null, List.of("note=numeric"), null, null,
                null, null, null, null, null, manner);
    }

    private Path spoilt() throws IOException {
        return Files.writeString(folder.resolve("r.csv"), """
                id;client;jour;avis;note
                a1;C1;13/02/2026;Très bien;4,5
                a1;C2;14/02/2026;Encore;3
                a3;C3;demain;Hm;2
                a4;C4;15/02/2026;;1
                ;C5;15/02/2026;Oui;1
                a6;C6;15/02/2026;Oui;beaucoup
                a7;C7;15/02/2026
                """);
    }

    @Test
    void saysWhatTheImportDoesAndLeavesTheStudyAlone() throws IOException {
        Path file = spoilt();
        CheckDocuments.Result check = new CheckDocuments().run(study, params(file, Manner.USUAL), Progress.NONE);
        assertEquals(0, study.documents().count());
        assertEquals(Map.of(Cause.TWICE, 1L, Cause.DATE, 1L, Cause.EMPTY, 1L, Cause.NO_ID, 1L, Cause.VALUE, 1L, Cause.ROW, 1L), check.causes());
        assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L), check.examples().stream().map(Refusal::line).toList());
        assertEquals("note", check.examples().get(4).column());
        assertNull(check.examples().get(5).column());
        assertEquals(List.of("note"), check.newVariables());
        assertEquals(1, check.newCases());
        ImportDocuments.Result result = new ImportDocuments().run(study, params(file, Manner.USUAL), Progress.NONE);
        assertEquals(check.documents(), result.documents());
        assertEquals(check.rejected(), result.rejected());
        assertEquals(check.examples(), result.examples());
        assertEquals(check.newCases(), result.newCases());
    }

    @Test
    void obeysWhatIsSaidAboutWriting() throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), "id;client;jour;avis;note\na1;C1;03/04/2026;Bien;1,250\n");
        Manner manner = new Manner(true, true, Manner.written(List.of("jour=month-first", "note=decimal-comma")));
        new ImportDocuments().run(study, params(file, manner), Progress.NONE);
        assertEquals("2026-03-04", study.documents().byName("a1").orElseThrow().date().toString());
        assertEquals("1.25", study.variables().of(study.documents().byName("a1").orElseThrow().id()).get(study.variables().find("note").orElseThrow()));
        assertThrows(InputProblem.class, () -> Manner.written(List.of("jour=backwards")));
    }

    @Test
    void importsATableWithoutHeaderOrQuotes() throws IOException {
        Path file = Files.writeString(folder.resolve("n.csv"), "x1;\"half a quote\nx2;fine\n");
        Manner manner = new Manner(false, false, Map.of());
        var params = new ImportDocuments.Params(List.of(file), List.of("c2"), "c1", null, null, null, List.of(), null, null, null, null, ";",
                null, null, manner);
        assertEquals(2, new ImportDocuments().run(study, params, Progress.NONE).documents());
        assertEquals("\"half a quote", study.documents().byName("x1").orElseThrow().text());
    }

    @Test
    void aVariableOfAnotherTypeIsToldBeforeTheImport() throws IOException {
        study.edit(org.navette.store.Label.of(org.navette.store.Deed.IMPORT_DOCUMENTS, 1, "x"), editor -> editor.variable(Owner.DOCUMENT, "note", VariableType.NOMINAL));
        Path file = spoilt();
        InputProblem problem = assertThrows(InputProblem.class,
                () -> new CheckDocuments().run(study, params(file, Manner.USUAL), Progress.NONE));
        assertTrue(problem.sentence().contains("note"));
    }

    @Test
    void aLongCheckCanBeStopped() throws IOException {
        Path file = folder.resolve("million.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id;client;jour;avis;note\n");
            for (int i = 0; i < 1_000_000; i++) {
                out.write(i + ";C;2026-01-01;bien;1\n");
            }
        }
        int[] asked = new int[1];
        assertThrows(Cancelled.class, () -> new CheckDocuments().run(study, params(file, Manner.USUAL), new Progress() {
            @Override
            public boolean cancelled() {
                return ++asked[0] > 100;
            }
        }));
        assertTrue(asked[0] < 200, "asked once a row or oftener, and stopped at once");
    }
}
