package org.navette.ui.verbatims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.widgets.grid.TextRow;

class VerbatimViewTest {
    @TempDir
    private Path folder;

    @Test
    void itIsRememberedAsItWas() {
        VerbatimView view = VerbatimView.FIRST.filter("trop cher", "Vague 1", false, 7L).columns(List.of("date", "var:Âge"))
                .sorted("var:Âge", true);
        assertEquals(view, VerbatimView.read(view.write()));
        assertEquals(VerbatimView.FIRST, VerbatimView.read(VerbatimView.FIRST.write()));
        assertEquals(List.of(), VerbatimView.read(VerbatimView.FIRST.columns(List.of()).write()).columns());
        assertEquals(VerbatimView.FIRST, VerbatimView.read("something else"));
    }

    @Test
    void whatTheStudyHasLostIsPassedOver() {
        try (Study study = StudyBuilder.study().document("d", "text", d -> d.variable("Age", "34")).at(folder.resolve("s.navette"))) {
            VerbatimView view = VerbatimView.FIRST.filter(null, "gone", null, 99L).columns(List.of("date", "var:Gone", "var:Age"))
                    .sorted("var:Gone", true).within(study);
            assertEquals(VerbatimView.FIRST.columns(List.of("date", "var:Age")), view);
            assertTrue(study.documents().ids(view.query()).length == 1);
        }
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndAccents() {
        assertEquals(List.of(new TextRow.Range(0, 4), new TextRow.Range(12, 16)), Highlights.of("Délai bref, DELAIS", "dela"));
        assertEquals(List.of(new TextRow.Range(5, 8)), Highlights.of("😀 a été", "ÉTÉ"));
        assertEquals(List.of(), Highlights.of("text", " "));
    }
}
