package org.navette.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.sampling.AssignSample;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.progress.Progress;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.Messages;
import org.navette.ui.sampling.CoderPart;

/** At the end of a list stands what comes next. */
class PartLineTest {
    @TempDir
    private Path folder;

    @Test
    void theLastDocumentOfASharedListLeadsToAgreement() {
        String words = finished(List.of("ada", "ben"), 2);
        assertTrue(words.startsWith(Messages.text("reading.place.all", 2, "Wave 1")), words);
        assertTrue(words.contains(Messages.text("reading.place.agreement")), words);
    }

    @Test
    void whoCodesAloneHasNobodyToAgreeWith() {
        assertEquals(Messages.text("reading.place.all", 2, "Wave 1"), finished(List.of("ada"), 0));
    }

    private String finished(List<String> coders, int overlap) {
        try (Study study = StudyBuilder.study().code("Price").documents(2, "d", d -> d.coded("ada", "Price", 0, 4).coded("ben", "Price", 0, 4))
                .at(folder.resolve("s.navette"))) {
            new DrawSample().run(study, new DrawSample.Params("Wave 1", 2, List.of(), null, null, 3), Progress.NONE);
            new AssignSample().run(study, new AssignSample.Params("Wave 1", coders, overlap), Progress.NONE);
            CoderPart before = CoderPart.of(study, "ada", "Wave 1").orElseThrow();
            before.list().forEach(a -> study.edit(Label.of(Deed.MARK_DONE, "d"), e -> e.done(a.document(), before.coder(), true)));
            CoderPart part = CoderPart.of(study, "ada", "Wave 1").orElseThrow();
            return PartLine.words(part, part.first());
        }
    }
}
