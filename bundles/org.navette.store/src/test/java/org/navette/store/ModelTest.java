package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Anchor;
import org.navette.core.study.Aside;
import org.navette.core.study.Assignment;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Saved;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Settlement;
import org.navette.core.study.Subject;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

/** What schema 2 brought: whatever is written is read back equal. */
class ModelTest {
    @TempDir
    Path folder;
    private Study study;
    private Coder ada;

    @BeforeEach
    void makeStudy() {
        study = Fixture.study(folder);
        study.edit(Fixture.LABEL, editor -> {
            ada = editor.coder("Ada", false);
            editor.addDocument(Fixture.document("r1", "👍 good price"));
            editor.addDocument(Fixture.document("r2", "bad price"));
            return editor.addCode(Code.named("Price"));
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    private <T> T edit(java.util.function.Function<Editor, T> work) {
        return study.edit(Fixture.LABEL, work);
    }

    @Test
    void describesVariables() {
        Variable satisfaction = edit(e -> e.variable(Owner.DOCUMENT, "satisfaction", VariableType.ORDINAL));
        List<ValueLabel> values = List.of(new ValueLabel("low", "Faible", false), new ValueLabel("high", "Élevée", false),
                new ValueLabel("99", "no answer", true));
        edit(e -> {
            e.describe(satisfaction, "points", values);
            e.documentValue(satisfaction, 1, "high");
            e.documentValue(satisfaction, 2, "99");
            return null;
        });
        Variable read = study.variables().find("satisfaction").orElseThrow();
        assertEquals("points", read.unit());
        assertEquals(values, study.variables().values(read));
        assertEquals(Map.of(1L, "high"), study.variables().valuesByDocument(read), "a code for no answer is no value");
        assertThrows(InputProblem.class, () -> edit(e -> {
            e.describe(read, null, List.of(values.getFirst(), values.getFirst()));
            return null;
        }));
        assertEquals(values, study.variables().values(read));
    }

    @Test
    void keepsAsidesOutOfTheScale() {
        edit(e -> {
            e.scale(new SentimentScale(5));
            e.tagSentiment(new SentimentTag(0, 1, null, null, Aside.MIXED, ada.id(), Origin.HUMAN, Fixture.NOON));
            return e.tagSentiment(new SentimentTag(0, 2, null, 0.5, ada.id(), Origin.HUMAN, Fixture.NOON));
        });
        assertEquals(new SentimentScale(5), study.scale());
        assertEquals(Aside.MIXED, study.codings().sentimentsOf(1).getFirst().aside());
        assertEquals(null, study.documents().rows(1).getFirst().sentiment());
        assertEquals(0.5, study.documents().rows(2).getFirst().sentiment());
        edit(e -> e.tagSentiment(new SentimentTag(0, 1, null, -1, ada.id(), Origin.HUMAN, Fixture.NOON)));
        assertEquals(-1.0, study.codings().sentimentsOf(1).getFirst().polarity(), "a point takes the aside's place");
        study.journal().undo();
        assertEquals(Aside.MIXED, study.codings().sentimentsOf(1).getFirst().aside());
    }

    @Test
    void switchesCodesOffAndKeepsTheirCodings() {
        edit(e -> e.addCoding(Fixture.coding(1, null, 1, ada)));
        edit(e -> {
            e.updateCode(study.codebook().codes().getFirst().switched(false));
            return null;
        });
        assertTrue(!study.codebook().codes().getFirst().active() && study.codings().of(1).size() == 1);
    }

    @Test
    void changesACoding() {
        long id = edit(e -> e.addCoding(Fixture.coding(1, new Segment(0, 3), 1, ada)));
        long twin = edit(e -> e.addCoding(Fixture.coding(1, new Segment(2, 6), 1, ada)));
        Coding wider = new Coding(id, 1, new Segment(0, 5), 1, ada.id(), 50.0, Origin.HUMAN, Fixture.NOON, "wider");
        edit(e -> {
            e.updateCoding(wider);
            return null;
        });
        assertEquals(wider, study.codings().get(id));
        edit(e -> {
            e.updateCoding(new Coding(id, 1, new Segment(2, 6), 1, ada.id(), null, Origin.HUMAN, Fixture.NOON, null));
            return null;
        });
        assertEquals(List.of(twin), study.codings().of(1).stream().map(Coding::id).toList(), "the same coding stands once");
    }

    @Test
    void readsMemosLinksAndSetsBack() {
        List<Subject> subjects = List.of(Subject.STUDY, Subject.of(Subject.Kind.CODE, 1), Subject.of(Subject.Kind.CASE, 1),
                new Subject(Subject.Kind.DOCUMENT, 1, new Segment(0, 1)), Subject.of(Subject.Kind.DOCUMENT, 2),
                Subject.of(Subject.Kind.CODER, ada.id()), Subject.of(Subject.Kind.KEPT, 1));
        edit(e -> {
            e.keep(new Saved(0, Saved.Kind.TABLE, "Main", "{}", Fixture.NOON));
            for (Subject subject : subjects) {
                e.addMemo(new Memo(0, subject, subject.kind().word(), "été 👍", ada.id(), Fixture.NOON));
            }
            e.addLink(new Link(0, "contradicts", new Anchor(2, null), new Anchor(1, new Segment(2, 6)), ada.id(), "why", Fixture.NOON));
            return e.addSet(new NamedSet(0, "Price talk", "both", Set.of(1L, 2L), Set.of(1L)));
        });
        assertEquals(subjects, study.memos().list().stream().map(Memo::subject).toList());
        assertEquals(List.of(subjects.get(3)), study.memos().about(Subject.Kind.DOCUMENT, 1).stream().map(Memo::subject).toList());
        assertEquals(List.of(Subject.STUDY), study.memos().about(Subject.Kind.STUDY, 0).stream().map(Memo::subject).toList());
        assertEquals(new Link(1, "contradicts", new Anchor(2, null), new Anchor(1, new Segment(2, 6)), ada.id(), "why", Fixture.NOON),
                study.links().of(1).getFirst());
        assertEquals(Optional.of(new NamedSet(1, "Price talk", "both", Set.of(1L, 2L), Set.of(1L))), study.sets().find("price TALK"));
        assertThrows(InputProblem.class, () -> edit(e -> e.addSet(new NamedSet(0, "price talk", "", Set.of(), Set.of()))));
        assertThrows(InputProblem.class, () -> edit(e -> e.addMemo(new Memo(0, new Subject(Subject.Kind.DOCUMENT, 2, new Segment(0, 99)), "", "x",
                ada.id(), Fixture.NOON))));
        edit(e -> {
            e.deleteCode(1);
            e.updateSet(new NamedSet(1, "Others", null, Set.of(2L), Set.of()));
            return null;
        });
        assertEquals(List.of(new NamedSet(1, "Others", null, Set.of(2L), Set.of())), study.sets().list());
        assertEquals(6, study.memos().list().size(), "a code's memo goes with it");
        edit(e -> {
            e.keep(new Saved(0, Saved.Kind.TABLE, "Main", "{\"a\":1}", Fixture.NOON));
            return null;
        });
        assertEquals(6, study.memos().list().size(), "a memo stays with what is kept anew");
        edit(e -> {
            e.forget(Saved.Kind.TABLE, "Main");
            return null;
        });
        assertEquals(5, study.memos().list().size(), "and goes with it");
        study.journal().undo();
        study.journal().undo();
        study.journal().undo();
        assertEquals(7, study.memos().list().size());
        assertEquals(Set.of(1L), study.sets().list().getFirst().codes());
    }

    @Test
    void readsAssignmentsAndSettlementsBack() {
        edit(e -> {
            long sample = e.addSample(new Sample(0, "S", 1, 2, 2, List.of(), "equal", null, Fixture.NOON),
                    List.of(new SampleUnit(1, "", 1, 0), new SampleUnit(2, "", 1, 1)));
            e.assign(new Assignment(sample, 2, ada.id(), 0, false));
            e.assign(new Assignment(sample, 2, ada.id(), 5, true));
            return sample;
        });
        assertEquals(List.of(new Assignment(1, 2, ada.id(), 0, false)), study.assignments().of(1), "given once");
        assertEquals(true, edit(e -> e.done(2, ada.id(), true)));
        assertEquals(false, edit(e -> e.done(1, ada.id(), true)), "nobody gave it to her");
        List<Assignment> done = new ArrayList<>();
        study.assignments().forEachDone(done::add);
        assertEquals(List.of(new Assignment(1, 2, ada.id(), 0, true)), done);
        edit(e -> {
            e.settle(Settlement.ofCode(1, 1, true, "first", ada.id(), Fixture.NOON));
            e.settle(Settlement.ofCode(1, 1, false, "because", ada.id(), Fixture.NOON));
            return e.settle(Settlement.ofSentiment(1, null, Aside.MIXED, null, ada.id(), Fixture.NOON));
        });
        assertEquals(List.of(new Settlement(3, 1, null, null, null, Aside.MIXED, null, ada.id(), Fixture.NOON),
                new Settlement(2, 1, 1L, false, null, null, "because", ada.id(), Fixture.NOON)), study.settlements().of(1));
        edit(e -> {
            e.unsettle(1, null);
            e.unassign(1);
            return null;
        });
        assertEquals(1, study.settlements().list().size());
        assertEquals(List.of(), study.assignments().ofDocument(2));
    }

    @Test
    void keepsQuestionsAndCodebooks() {
        List<Code> codes = List.of(new Code(1, null, "Price", null, "", "in \"quotes\"", "é", "#0072b2", "p", 0, false),
                new Code(7, 1L, "High", "d", null, "", "", null, null, 2, true));
        edit(e -> {
            e.keep(new Saved(0, Saved.Kind.TABLE, "Main", "{}", Fixture.NOON));
            e.keep(new Saved(0, Saved.Kind.TABLE, "main", "{\"rows\":[]}", Fixture.NOON));
            return e.keepCodebook("wave 1", "Ada", codes);
        });
        assertEquals("{\"rows\":[]}", study.saved().list(Saved.Kind.TABLE).getFirst().content());
        assertEquals(List.of(), study.saved().list(Saved.Kind.QUERY));
        assertEquals(codes, study.codebookVersions().find("WAVE 1").orElseThrow().codes());
        assertThrows(InputProblem.class, () -> edit(e -> e.keepCodebook("Wave 1", "Ada", codes)));
    }
}
