package org.navette.ui.verbatims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.sampling.AssignSample;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.DocumentQuery;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.ui.session.MachineOpinion;
import org.navette.ui.session.Onlooker;
import org.navette.testkit.StudyBuilder;

class CodingPlanTest {
    @TempDir
    private Path folder;
    private Study study;
    private Code price;
    private Code delivery;
    private long[] ids;

    @BeforeEach
    void open() {
        study = StudyBuilder.study().code("Price").code("Delivery").documents(6, "d", d -> d.coded("ben", "Delivery", 0, 4).scored(0.8))
                .at(folder.resolve("s.navette"));
        price = study.codebook().find("Price").orElseThrow();
        delivery = study.codebook().find("Delivery").orElseThrow();
        ids = study.documents().ids(DocumentQuery.ALL);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Label apply(CodingPlan plan) {
        study.edit(plan.label(), editor -> {
            plan.apply(editor, "ada");
            return null;
        });
        return plan.label();
    }

    private VerbatimRow row(int index) {
        return VerbatimRows.read(study, new Onlooker("ada", MachineOpinion.SHOWN), ids[index]).getFirst();
    }

    @Test
    void oneKeyCodesAllSelectedRowsAndOneUndoTakesThemBack() {
        apply(CodingPlan.toggle(study, "ada", price, ids[1]));
        assertTrue(row(1).has(price.id()));
        Label label = apply(CodingPlan.toggle(study, "ada", price, ids[0], ids[1], ids[2]));
        assertEquals(Label.of(Deed.CODE_DOCUMENTS, 2, "Price"), label, "one of three had it");
        assertTrue(row(0).has(price.id()) && row(1).has(price.id()) && row(2).has(price.id()));
        study.journal().undo();
        assertFalse(row(0).has(price.id()) || row(2).has(price.id()));
        assertTrue(row(1).has(price.id()));
    }

    @Test
    void aCodeDroppedOnRowsIsPutAndNeverTakenAway() {
        apply(CodingPlan.toggle(study, "ada", price, ids[1]));
        assertEquals(Label.of(Deed.CODE_DOCUMENTS, 2, "Price"), apply(CodingPlan.put(study, "ada", price, ids[0], ids[1], ids[2]).orElseThrow()));
        assertTrue(row(0).has(price.id()) && row(1).has(price.id()) && row(2).has(price.id()));
        assertTrue(CodingPlan.put(study, "ada", price, ids[0], ids[1]).isEmpty());
        study.journal().undo();
        assertTrue(row(1).has(price.id()) && !row(0).has(price.id()));
    }

    @Test
    void whatAllRowsHaveIsTakenAwayFromAll() {
        apply(CodingPlan.toggle(study, "ada", price, ids));
        assertEquals(Label.of(Deed.UNCODE_DOCUMENTS, 6, "Price"), apply(CodingPlan.toggle(study, "ada", price, ids)));
        assertFalse(row(3).has(price.id()));
        assertEquals(6, study.codebook().counts().get(delivery.id()).codings(), "ben's work stays");
    }

    @Test
    void aKeyStruckTwiceAtOnceCodesOnce() {
        CodingPlan first = CodingPlan.toggle(study, "ada", price, ids[0]);
        CodingPlan second = CodingPlan.toggle(study, "ada", price, ids[0]);
        apply(first);
        apply(second);
        assertEquals(1, study.codebook().counts().get(price.id()).codings());
    }

    @Test
    void deleteTakesTheOwnLastCode() {
        assertTrue(CodingPlan.removeLast(study, "ada", ids).isEmpty(), "ben's codings are not hers");
        apply(CodingPlan.toggle(study, "ada", price, ids[0]));
        apply(CodingPlan.toggle(study, "ada", delivery, ids[0]));
        assertEquals(Deed.REMOVE_CODING, apply(CodingPlan.removeLast(study, "ada", ids[0]).orElseThrow()).deed());
        assertTrue(row(0).has(price.id()));
        assertFalse(row(0).has(delivery.id()));
    }

    @Test
    void aNewCodeAndASentimentGoOnAllRows() {
        apply(CodingPlan.withNew(study, "Staff", ids[0], ids[1]));
        assertEquals(2, study.codebook().counts().get(study.codebook().find("Staff").orElseThrow().id()).documents());
        assertEquals(Deed.TAG_DOCUMENTS, apply(CodingPlan.tag(study, "ada", '-', ids[0], ids[1]).orElseThrow()).deed());
        assertEquals(-1.0, row(1).head().sentiment());
        assertTrue(CodingPlan.tag(study, "ada", 'x', ids[0]).isEmpty());
    }

    @Test
    void othersAreSeenUnlessTheCoderIsBlind() {
        assertEquals(List.of(new VerbatimRow.Chip(delivery.id(), false, false)), row(0).chips());
        new DrawSample().run(study, new DrawSample.Params("Wave 1", 6, List.of(), null, null, 3), Progress.NONE);
        new AssignSample().run(study, new AssignSample.Params("Wave 1", List.of("ada", "ben"), 6), Progress.NONE);
        assertEquals(List.of(), row(0).chips());
        assertEquals(null, row(0).head().sentiment(), "nor the machine's opinion");
    }

    @Test
    void nextIsTheNextNotJudgedFromTheTopAgain() {
        apply(CodingPlan.toggle(study, "ada", price, ids[2], ids[3]));
        assertEquals(OptionalInt.of(4), NextUncoded.of(study, "ada", ids, 1).row());
        assertEquals(OptionalInt.of(0), NextUncoded.of(study, "ada", ids, 5).row());
        assertTrue(NextUncoded.of(study, "ada", ids, 1).finish().isEmpty(), "there is no sample to finish with");
        apply(CodingPlan.toggle(study, "ada", delivery, ids));
        assertEquals(OptionalInt.empty(), NextUncoded.of(study, "ada", ids, 1).row());
        assertEquals(OptionalInt.of(0), NextUncoded.of(study, "carol", ids, -1).row(), "who has coded nothing begins at the top");
    }

    @Test
    void inAPartOfASampleNextIsTheNextNotDone() {
        new DrawSample().run(study, new DrawSample.Params("Wave 1", 3, List.of(), null, null, 3), Progress.NONE);
        new AssignSample().run(study, new AssignSample.Params("Wave 1", List.of("ada"), 0), Progress.NONE);
        long[] part = study.documents().ids(DocumentQuery.ALL.sample("Wave 1"));
        NextUncoded first = NextUncoded.of(study, "ada", part, 0);
        assertEquals(OptionalInt.of(1), first.row());
        long me = first.finish().orElseThrow().coder();
        study.edit(Label.of(Deed.MARK_DONE, "d"), editor -> editor.done(part[1], me, true));
        assertEquals(OptionalInt.of(2), NextUncoded.of(study, "ada", part, 0).row());
        assertTrue(NextUncoded.of(study, "ada", part, 1).finish().isEmpty(), "done already");
    }
}
