package org.navette.analysis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.metrics.ComputeMetrics;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.analysis.search.SearchCorpus;
import org.navette.behaviour.engine.CustomerRows;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Deed;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class EraseCustomerTest {
    private static final List<String> SECRETS = List.of("Zylphaquor-77", "wuxbrandel", "Qorvithan");
    @TempDir
    Path folder;

    @Test
    void noFileOfTheStudyKeepsThePerson() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("study"));
        Path orders = Files.writeString(folder.resolve("orders.csv"), "client,day,amount\nZylphaquor-77,2026-01-01,10\nZylphaquor-77,2026-02-01,20\nother,2026-02-01,5\n");
        try (Study study = StudyBuilder.study().document("Qorvithan", "wuxbrandel " + "and on ".repeat(9000), d -> d.customer("Zylphaquor-77"))
                .document("b", "stays", d -> d.customer("other")).at(inside.resolve("s.navette"))) {
            load(study, orders, "copied", false);
            load(study, orders, "lying there", true);
            new ComputeMetrics().run(study, new ComputeMetrics.Params("copied", List.of(), null), Progress.NONE);
            new SearchCorpus().run(study, new SearchCorpus.Params("wuxbrandel", 10, 10, null), Progress.NONE);
            assertFalse(found(inside).isEmpty(), "the test can see them");

            var would = new EraseCustomer().run(study, new EraseCustomer.Params("Zylphaquor-77", true), Progress.NONE);
            assertFalse(would.erased());
            assertEquals(2, study.documents().count());
            var gone = new EraseCustomer().run(study, new EraseCustomer.Params("Zylphaquor-77", false), Progress.NONE);
            assertEquals(1, gone.documents());
            assertEquals(3, gone.behaviours(), "two orders and the metrics");
            assertEquals(List.of(orders.toString()), gone.outside());
            assertEquals(List.of(), found(inside));
            assertEquals(1, new CustomerRows(study.beside(MetricDesk.SUFFIX)).count("other") - 1, "the others' rows stay");
            assertEquals(Deed.ERASE_CUSTOMER, study.journal().latest(1).getFirst().label().deed());
            assertEquals(List.of("1"), study.journal().latest(1).getFirst().label().arguments());
            var after = new ComputeMetrics().run(study, new ComputeMetrics.Params("copied", List.of(), null), Progress.NONE);
            assertEquals(1, after.customers());
            assertThrows(InputProblem.class, () -> new EraseCustomer().run(study, new EraseCustomer.Params("Zylphaquor-77", false), Progress.NONE));
        }
        assertEquals(List.of(), found(inside));
    }

    @Test
    void aCustomerOfBehaviourOnlyIsErasedToo() throws IOException {
        Path orders = Files.writeString(folder.resolve("orders.csv"), "client,day,amount\nx,2026-01-01,10\ny,2026-02-01,20\n");
        try (Study study = StudyBuilder.study().document("a", "x").at(folder.resolve("s.navette"))) {
            load(study, orders, "copied", false);
            assertEquals(1, new EraseCustomer().run(study, new EraseCustomer.Params("x", false), Progress.NONE).behaviours());
            assertEquals(0, new CustomerRows(study.beside(MetricDesk.SUFFIX)).count("x"));
            assertTrue(study.journal().latest(1).getFirst().label().deed() == Deed.ERASE_CUSTOMER);
        }
    }

    private static void load(Study study, Path file, String name, boolean reference) {
        new ImportBehaviour().run(study, new ImportBehaviour.Params(file, name, SourceKind.TRANSACTIONS, Map.of(SourceColumn.CUSTOMER, "client",
                SourceColumn.DATE, "day", SourceColumn.AMOUNT, "amount"), reference, null, null, null, null), Progress.NONE);
    }

    private static List<String> found(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String word : SECRETS) {
                    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                        if (bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            found.add(file.getFileName() + ": " + word);
                        }
                    }
                }
            }
        }
        return found;
    }
}
