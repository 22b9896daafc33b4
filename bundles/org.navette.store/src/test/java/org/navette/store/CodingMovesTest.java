package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Memo;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;

/** Codings that go from one code to another, and what an edit says of them before it is made. */
class CodingMovesTest {
    @TempDir
    Path folder;
    private Study study;
    private long from;
    private long into;

    @BeforeEach
    void create() {
        study = Fixture.study(folder);
        from = Fixture.code(study, "From", null);
        into = Fixture.code(study, "Into", null);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void givesCodingsWithoutTouchingTheirSpans() {
        study.edit(Fixture.LABEL, editor -> {
            Coder ada = editor.coder("Ada", false);
            long d = editor.addDocument(Fixture.document("d", "x".repeat(100)));
            editor.addCoding(coding(d, 0, 20, from, ada, 1.0, "outer"));
            editor.addCoding(coding(d, 5, 10, from, ada, null, "inner"));
            editor.addCoding(coding(d, 15, 30, into, ada, null, "stands"));
            editor.addCoding(coding(d, 40, 50, from, ada, 2.0, "again"));
            editor.addCoding(coding(d, 40, 50, into, ada, 1.0, "first"));
            editor.addCoding(coding(d, 40, 50, from, editor.coder("Bo", false), null, null));
            editor.addCoding(Fixture.coding(d, null, from, ada));
            editor.addCoding(Fixture.coding(d, null, into, ada));
            return editor.addMemo(new Memo(0, Subject.of(Subject.Kind.CODING, 4), "", "about 4", ada.id(), Fixture.NOON));
        });
        Map<String, String> before = Fixture.content(study.file());
        study.edit(Fixture.LABEL, editor -> {
            editor.giveCodings(List.of(1L, 2L, 4L, 7L), into, Progress.NONE);
            return null;
        });
        assertEquals(List.of("8 Into", "1 Into 0 outer", "2 Into 5 inner", "3 Into 15 stands", "5 Into 40 first\nagain", "6 From 40"),
                study.codings().of(1).stream().map(this::words).toList());
        assertEquals(2.0, study.codings().get(5).weight());
        assertEquals(Subject.of(Subject.Kind.CODING, 5), study.memos().list().getFirst().subject());
        study.journal().undo();
        assertEquals(before, Fixture.content(study.file()));
    }

    @Test
    void mergesWithMemosAndSets() {
        study.edit(Fixture.LABEL, editor -> {
            Coder ada = editor.coder("Ada", false);
            long d = editor.addDocument(Fixture.document("d", "x".repeat(100)));
            editor.addCoding(coding(d, 0, 20, from, ada, null, null));
            editor.addCoding(coding(d, 5, 10, into, ada, null, null));
            for (Subject subject : List.of(Subject.of(Subject.Kind.CODING, 1), Subject.of(Subject.Kind.CODE, from))) {
                editor.addMemo(new Memo(0, subject, "", "m", ada.id(), Fixture.NOON));
            }
            editor.addSet(new NamedSet(0, "one", null, Set.of(), Set.of(from)));
            return editor.addSet(new NamedSet(0, "both", null, Set.of(), Set.of(from, into)));
        });
        Map<String, String> before = Fixture.content(study.file());
        study.edit(Fixture.LABEL, editor -> {
            editor.mergeCode(from, into);
            return null;
        });
        assertEquals(List.of(Subject.of(Subject.Kind.CODING, 2), Subject.of(Subject.Kind.CODE, into)),
                study.memos().list().stream().map(Memo::subject).toList());
        assertEquals(List.of(Set.of(into), Set.of(into)), study.sets().list().stream().map(NamedSet::codes).toList());
        study.journal().undo();
        assertEquals(before, Fixture.content(study.file()));
    }

    @Test
    void rehearsesWithoutATraceAndKeepsWhatMayBeDoneAgain() {
        Fixture.code(study, "Third", null);
        study.journal().undo();
        List<Change> heard = new ArrayList<>();
        study.onChange(heard::add);
        Map<String, String> before = Fixture.content(study.file());
        String stamp = study.journal().stamp();
        assertEquals(1, study.<Integer>rehearse(editor -> {
            editor.deleteCode(from);
            return study.codebook().codes().size();
        }));
        assertThrows(IllegalStateException.class, () -> study.rehearse(editor -> {
            editor.deleteCode(into);
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(before, Fixture.content(study.file()));
        assertEquals(stamp, study.journal().stamp());
        assertEquals(List.of(), heard);
        assertTrue(study.journal().redo().isPresent());
    }

    @Test
    void stopsInTheMiddleAndLeavesAllAsItWas() {
        study.edit(Fixture.LABEL, editor -> {
            Coder ada = editor.coder("Ada", false);
            long d = editor.addDocument(Fixture.document("d", "x".repeat(100)));
            return editor.addCoding(Fixture.coding(d, null, from, ada));
        });
        Map<String, String> before = Fixture.content(study.file());
        Progress stopped = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Cancelled.class, () -> study.edit(Fixture.LABEL, editor -> {
            editor.giveCodings(List.of(1L), into, stopped);
            return null;
        }));
        assertEquals(before, Fixture.content(study.file()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tellsWhatARandomEditDoesToCodings(long seed) {
        Random random = new Random(seed);
        study.edit(Fixture.LABEL, editor -> {
            for (int d = 0; d < 5; d++) {
                editor.addDocument(Fixture.document("d" + d, "x".repeat(60)));
            }
            for (int i = 0; i < 120; i++) {
                int start = random.nextInt(40);
                editor.addCoding(Fixture.coding(1 + random.nextInt(5), random.nextInt(6) == 0 ? null : new Segment(start, start + 1 + random.nextInt(19)),
                        random.nextBoolean() ? from : into, editor.coder("c" + random.nextInt(2), false)));
            }
            return null;
        });
        Map<Long, Coding> before = codings();
        Map<Long, CodingChange> told = new TreeMap<>();
        Set<Long> some = new HashSet<>();
        study.edit(Fixture.LABEL, editor -> {
            long third = editor.addCode(org.navette.core.study.Code.named("Third"));
            before.values().stream().filter(c -> c.code() == from && random.nextInt(3) == 0).forEach(c -> some.add(c.id()));
            editor.giveCodings(some, third, Progress.NONE);
            editor.addCoding(Fixture.coding(1, new Segment(58, 59), from, editor.coder("c0", false)));
            editor.mergeCode(from, into);
            editor.mergeCode(third, into);
            editor.codingChanges(change -> told.put(change.before().id(), change));
            return null;
        });
        Map<Long, CodingChange> happened = new TreeMap<>();
        Map<Long, Coding> after = codings();
        before.forEach((id, coding) -> {
            if (!coding.equals(after.get(id))) {
                happened.put(id, new CodingChange(coding, after.get(id)));
            }
        });
        assertEquals(happened, told);
    }

    private Map<Long, Coding> codings() {
        Map<Long, Coding> all = new TreeMap<>();
        study.codings().forEach(c -> all.put(c.id(), c));
        return all;
    }

    private static Coding coding(long document, int start, int end, long code, Coder coder, Double weight, String memo) {
        return new Coding(0, document, new Segment(start, end), code, coder.id(), weight, Origin.HUMAN, Fixture.NOON, memo);
    }

    private String words(Coding coding) {
        return coding.id() + (coding.code() == into ? " Into" : " From") + (coding.segment() == null ? "" : " " + coding.segment().start())
                + (coding.memo() == null ? "" : " " + coding.memo());
    }
}
