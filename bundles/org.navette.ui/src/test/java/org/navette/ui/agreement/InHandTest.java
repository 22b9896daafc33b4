package org.navette.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.sampling.AssignSample;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.sampling.CoderPart;

/** Agreement begins with what is worked on. */
class InHandTest {
    @TempDir
    private Path folder;

    @Test
    void theSampleInHandComesBeforeAllDocuments() {
        try (Study study = StudyBuilder.study().code("Price")
                .documents(6, "d", d -> d.coded("ada", "Price", 0, 4).coded("ben", "Price", 0, 4)).at(folder.resolve("s.navette"))) {
            for (String name : List.of("Wave 1", "Alone")) {
                new DrawSample().run(study, new DrawSample.Params(name, 3, List.of(), null, null, 3), Progress.NONE);
            }
            new AssignSample().run(study, new AssignSample.Params("Wave 1", List.of("ada", "ben"), 3), Progress.NONE);
            long document = CoderPart.of(study, "ada", "Wave 1").orElseThrow().first();
            assertEquals("Wave 1", InHand.of(study, "ada", OptionalLong.of(document), null).sample(), "the document is of ada's list");
            assertEquals("Alone", InHand.of(study, "eve", OptionalLong.of(document), "Alone").sample(), "the list shows it");
            assertNull(InHand.of(study, "eve", OptionalLong.empty(), null).sample());
            assertEquals(List.of("ada", "ben"), InHand.of(study, "eve", OptionalLong.empty(), null).question().coders());
        }
    }

    @Test
    void aSampleThatNoTwoJudgedGivesWayToAllDocuments() {
        try (Study study = StudyBuilder.study().code("Price").documents(3, "d", d -> d.coded("ada", "Price", 0, 4))
                .at(folder.resolve("s.navette"))) {
            new DrawSample().run(study, new DrawSample.Params("Wave 1", 3, List.of(), null, null, 3), Progress.NONE);
            InHand hand = InHand.of(study, "ada", OptionalLong.empty(), "Wave 1");
            assertNull(hand.sample());
            assertNull(hand.question(), "there is nobody to agree with");
        }
    }
}
