package org.navette.ui.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.Relation;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class SegmentChoicesTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheBuilderSaysIsUnderstood() {
        try (Study study = StudyBuilder.study().code("Service").code("Service/Late delivery").code("AND").code("Prix (€)")
                .document("one", "Too dear.", d -> d.coded("ada", "AND", 0, 3)).at(folder.resolve("s.navette"))) {
            SegmentChoices choices = SegmentChoices.of(study);
            assertEquals("\"Service/Late delivery\" " + SegmentChoices.word(Relation.NEAR) + " \"AND\"", choices.query(1, Relation.NEAR, 2));
            for (Relation relation : Relation.values()) {
                for (int second = -1; second < choices.codes().size(); second++) {
                    new FindSegments().run(study, FindSegments.Params.of(choices.query(2, relation, second)), Progress.NONE);
                    new FindSegments().run(study, FindSegments.Params.of(choices.query(3, relation, second)), Progress.NONE);
                }
            }
        }
    }

    @Test
    void codesAndRelationsAreOfferedWhileTyping() {
        Display.getDefault();
        try (Study study = StudyBuilder.study().code("Price").at(folder.resolve("s.navette"))) {
            SegmentChoices choices = SegmentChoices.of(study);
            assertEquals(1 + Relation.values().length, choices.words().size());
            assertTrue(choices.words().stream().skip(1).allMatch(w -> w.id() < 0));
        }
    }
}
