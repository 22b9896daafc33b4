package org.navette.ui.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
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
import org.navette.store.DocumentQuery;
import org.navette.store.DocumentRow;
import org.navette.store.Label;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.reading.OpenDocument;
import org.navette.ui.session.MachineOpinion;
import org.navette.ui.session.Onlooker;

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

    private OpenDocument open(String who, boolean lifted) {
        return OpenDocument.read(study, at(0), new Onlooker(who, MachineOpinion.SHOWN), lifted);
    }

    private List<DocumentRow> rows(String who, MachineOpinion machine) {
        return study.documents().rows(Blindness.sight(study, new Onlooker(who, machine)), at(0));
    }

    @Test
    void whoHasNotFinishedSeesNobodyElsesWork() {
        OpenDocument open = open("ada", false);
        assertTrue(open.viewer().blind());
        assertEquals(List.of(ada.coder()), open.codings().stream().map(c -> c.coder()).toList());
        assertTrue(open.sentiments().isEmpty(), "neither ben's tag nor the machine's");
        assertTrue(open.sentiment().isEmpty());
        assertEquals(2, open("ada", true).codings().size());
        done(at(0));
        assertEquals(2, open("ada", false).codings().size());
        assertEquals(2, open("ada", false).sentiments().size());
    }

    @Test
    void whoWasNotGivenTheDocumentSeesAll() {
        assertFalse(open("cleo", false).viewer().blind());
        assertEquals(2, open("cleo", false).codings().size());
    }

    @Test
    void onesOwnTagIsShownBeforeThatOfOthers() {
        study.edit(Label.of(Deed.TAG_SENTIMENT, "x", "d"), editor -> editor.tagSentiment(new org.navette.core.study.SentimentTag(0, at(0), null, 1.0,
                ada.coder(), org.navette.core.study.Origin.HUMAN, editor.at())));
        done(at(0));
        assertEquals(1.0, open("ada", false).sentiment().orElseThrow().polarity());
        assertEquals(-1.0, open("ben", true).sentiment().orElseThrow().polarity());
    }

    @Test
    void theListTellsABlindCoderNothingOfOthers() {
        DocumentRow row = rows("ada", MachineOpinion.SHOWN).getFirst();
        assertEquals(1, row.codings());
        assertEquals(null, row.sentiment());
        assertEquals(study.documents().rows(at(0)), rows("cleo", MachineOpinion.SHOWN));
        done(at(0));
        assertEquals(study.documents().rows(at(0)), rows("ada", MachineOpinion.SHOWN));
    }

    @Test
    void theMachinesOpinionWaitsUntilADocumentOfASampleIsDone() {
        long outside = Arrays.stream(study.documents().ids(DocumentQuery.ALL)).filter(d -> ada.place(d) == 0).findFirst().orElseThrow();
        Sight later = Blindness.sight(study, new Onlooker("cleo", MachineOpinion.AFTERWARDS));
        assertFalse(later.machine(at(0)), "in the sample");
        assertTrue(later.machine(outside));
        assertTrue(later.sees(at(0), ada.coder(), false), "people's judgements are seen");
        assertEquals(List.of("ben"), seen("cleo", MachineOpinion.AFTERWARDS));
        assertEquals(List.of("ben"), seen("cleo", MachineOpinion.HIDDEN));
        assertEquals(2, seen("cleo", MachineOpinion.SHOWN).size());
        done(at(0));
        assertEquals(2, seen("ada", MachineOpinion.AFTERWARDS).size(), "done");
        assertFalse(Blindness.sight(study, new Onlooker("ada", MachineOpinion.HIDDEN)).machine(outside));
    }

    /** Who is seen to have felt something at the first document. */
    private List<String> seen(String who, MachineOpinion machine) {
        OpenDocument open = OpenDocument.read(study, at(0), new Onlooker(who, machine), false);
        return open.sentiments().stream().map(s -> open.coders().get(s.coder()).name()).toList();
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
        long other = study.documents().rows(study.documents().ids(DocumentQuery.ALL)).stream().map(DocumentRow::id)
                .filter(id -> !given.contains(id)).findFirst().orElseThrow();
        assertTrue(CoderPart.with(study, "ada", other).isEmpty());
        assertTrue(CoderPart.of(study, "cleo", "Wave 1").isEmpty());
        assertTrue(CoderPart.of(study, "ada", "none").isEmpty());
    }
}
