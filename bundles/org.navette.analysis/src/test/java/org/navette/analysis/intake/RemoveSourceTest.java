package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class RemoveSourceTest {
    @TempDir
    Path folder;

    @Test
    void undoBringsItBackWithItsDataAndTheFileCanBeImportedAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("o.csv"), "client,montant\nC1,3\n");
        try (Study study = StudyBuilder.study().at(folder.resolve("s.navette"))) {
            new ImportBehaviour().run(study, new ImportBehaviour.Params(file, "Achats", SourceKind.PROFILE,
                    Map.of(SourceColumn.CUSTOMER, "client", SourceColumn.AMOUNT, "montant"), false, null, null, null, null), Progress.NONE);
            List<Source> before = study.sources().list();
            assertEquals(new RemoveSource.Result("Achats", 1), new RemoveSource().run(study, new RemoveSource.Params("achats"), Progress.NONE));
            assertTrue(study.sources().list().isEmpty());
            study.journal().undo();
            assertEquals(before, study.sources().list());
            try (DuckDbEngine engine = DuckDbEngine.open(study.beside(MetricDesk.SUFFIX))) {
                assertTrue(engine.table(before.getFirst()).isPresent(), "the copied data are there still");
            }
            study.journal().redo();
            ImportAgain.run(study, List.of(study.imports().list().getLast().file()), null, Progress.NONE);
            assertEquals(before.getFirst().columns(), study.sources().list().getFirst().columns());
        }
    }

    @Test
    void anUnknownNameIsTold() {
        try (Study study = StudyBuilder.study().at(folder.resolve("s.navette"))) {
            assertThrows(InputProblem.class, () -> new RemoveSource().run(study, new RemoveSource.Params("x"), Progress.NONE));
        }
    }
}
