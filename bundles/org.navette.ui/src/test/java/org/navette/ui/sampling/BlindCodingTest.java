package org.navette.ui.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.sampling.AssignSample;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.progress.Progress;
import org.navette.core.study.Assignment;
import org.navette.store.Deed;
import org.navette.store.DocumentRow;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.reading.OpenDocument;

class BlindCodingTest {
    @TempDir
    private Path folder;
    private Study study;
    private CoderPart ada;

    @BeforeEach
    void assign() {
        study = StudyBuilder.study().code("Price").code("Delivery")
                .documents(6, "d", d -> d.coded("ada", "Price", 0, 4).coded("ben", "Delivery", 0, 4).feels("ben", -1).scored(0.8))
                .at(folder.resolve("s.navette"));
        new DrawSample().run(study, new DrawSample.Params("Wave 1", 4, List.of(), null, null, 3), Progress.NONE);
        new AssignSample().run(study, new AssignSample.Params("Wave 1", List.of("ada", "ben"), 4), Progress.NONE);
        ada = CoderPart.of(study, "Ada", "Wave 1").orElseThrow();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void done(long document) {
        study.edit(Label.of(Deed.MARK_DONE, "d"), editor -> editor.done(document, ada.coder(), true));
    }

    private long at(int place) {
        return ada.list().get(place).document();
    }

    @Test
    void whoHasNotFinishedSeesNobodyElsesWork() {
        OpenDocument open = OpenDocument.read(study, at(0), "ada", false);
        assertTrue(open.viewer().blind());
        assertEquals(List.of(ada.coder()), open.codings().stream().map(c -> c.coder()).toList());
        assertTrue(open.sentiments().isEmpty(), "neither ben's tag nor the machine's");
        assertTrue(open.sentiment().isEmpty());
        assertEquals(2, OpenDocument.read(study, at(0), "ada", true).codings().size());
        done(at(0));
        assertEquals(2, OpenDocument.read(study, at(0), "ada", false).codings().size());
        assertEquals(2, OpenDocument.read(study, at(0), "ada", false).sentiments().size());
    }

    @Test
    void whoWasNotGivenTheDocumentSeesAll() {
        assertFalse(OpenDocument.read(study, at(0), "cleo", false).viewer().blind());
        assertEquals(2, OpenDocument.read(study, at(0), "cleo", false).codings().size());
    }

    @Test
    void onesOwnTagIsShownBeforeThatOfOthers() {
        study.edit(Label.of(Deed.TAG_SENTIMENT, "x", "d"), editor -> editor.tagSentiment(new org.navette.core.study.SentimentTag(0, at(0), null, 1.0,
                ada.coder(), org.navette.core.study.Origin.HUMAN, editor.at())));
        done(at(0));
        assertEquals(1.0, OpenDocument.read(study, at(0), "ada", false).sentiment().orElseThrow().polarity());
        assertEquals(-1.0, OpenDocument.read(study, at(0), "ben", true).sentiment().orElseThrow().polarity());
    }

    @Test
    void theListTellsABlindCoderNothingOfOthers() {
        DocumentRow row = Blindness.over(study, "ada", study.documents().rows(at(0))).getFirst();
        assertEquals(1, row.codings());
        assertEquals(null, row.sentiment());
        assertEquals(study.documents().rows(at(0)), Blindness.over(study, "cleo", study.documents().rows(at(0))));
        done(at(0));
        assertEquals(study.documents().rows(at(0)), Blindness.over(study, "ada", study.documents().rows(at(0))));
    }

    @Test
    void nextIsTheNextThatIsNotDoneAndBeginsAgainAtTheTop() {
        assertEquals(4, ada.list().size());
        assertEquals(at(1), ada.nextOpen(at(0)).orElseThrow());
        assertEquals(at(0), ada.nextOpen(at(3)).orElseThrow());
        assertEquals(at(0), ada.first());
        done(at(0));
        done(at(2));
        CoderPart later = CoderPart.with(study, "ada", at(1)).orElseThrow();
        assertEquals("Wave 1", later.sample());
        assertEquals(at(3), later.nextOpen(at(1)).orElseThrow());
        assertEquals(at(1), later.nextOpen(at(3)).orElseThrow());
        assertEquals(at(1), later.first());
        assertEquals(at(1), later.previous(at(2)).orElseThrow());
        assertTrue(later.previous(at(0)).isEmpty());
        done(at(1));
        done(at(3));
        CoderPart all = CoderPart.with(study, "ada", at(1)).orElseThrow();
        assertTrue(all.nextOpen(at(1)).isEmpty());
        assertEquals(4, all.done());
        assertEquals(at(0), all.first());
    }

    @Test
    void outsideAPartThereIsNone() {
        List<Long> given = ada.list().stream().map(Assignment::document).toList();
        long other = study.documents().rows(study.documents().ids(org.navette.store.DocumentQuery.ALL)).stream().map(DocumentRow::id)
                .filter(id -> !given.contains(id)).findFirst().orElseThrow();
        assertTrue(CoderPart.with(study, "ada", other).isEmpty());
        assertTrue(CoderPart.of(study, "cleo", "Wave 1").isEmpty());
        assertTrue(CoderPart.of(study, "ada", "none").isEmpty());
    }
}
