package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;

class LongUndoTest {
    private static final int DOCUMENTS = 5000;
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void create() {
        study = Fixture.study(folder);
        study.edit(Fixture.LABEL, editor -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                editor.addDocument(Fixture.document("d" + i, "words"));
            }
            return null;
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void tellsHowFarItIs() {
        Counting counting = new Counting(Long.MAX_VALUE);
        study.journal().undo(counting);
        assertEquals(2 * DOCUMENTS, counting.total, "documents and their cases");
        assertEquals(counting.total, counting.done);
        Counting again = new Counting(Long.MAX_VALUE);
        study.journal().redo(again);
        assertEquals(counting.total, again.total);
        assertEquals(again.total, again.done);
    }

    @Test
    void leavesEverythingAsItWasWhenCancelled() {
        Map<String, String> before = Fixture.content(study.file());
        assertThrows(Cancelled.class, () -> study.journal().undo(new Counting(1500)));
        assertEquals(before, Fixture.content(study.file()));
        assertTrue(study.journal().redoable().isEmpty());
        study.journal().undo();
        Map<String, String> empty = Fixture.content(study.file());
        assertThrows(Cancelled.class, () -> study.journal().redo(new Counting(1500)));
        assertEquals(empty, Fixture.content(study.file()));
        study.journal().redo();
        assertEquals(before, Fixture.content(study.file()));
        Fixture.code(study, "still writable", null);
    }

    @Test
    void undoesAndRedoesSeveralInOneGo() {
        Fixture.code(study, "A", null); // 3
        Fixture.code(study, "B", null); // 4
        Fixture.code(study, "C", null); // 5
        List<Change> changes = new ArrayList<>();
        study.onChange(changes::add);
        assertEquals(List.of(5L, 4L), ids(study.journal().undoTo(4, Progress.NONE)));
        assertEquals(List.of(5L, 4L), changes.stream().map(Change::journal).toList());
        assertEquals(List.of("A"), study.codebook().codes().stream().map(Code::name).toList());
        assertThrows(InputProblem.class, () -> study.journal().undoTo(5, Progress.NONE), "taken back already");
        assertThrows(InputProblem.class, () -> study.journal().undoTo(1, Progress.NONE), "the beginning");
        assertThrows(InputProblem.class, () -> study.journal().undoTo(99, Progress.NONE));
        assertThrows(InputProblem.class, () -> study.journal().redoTo(3, Progress.NONE), "it stands");
        assertEquals(List.of(4L, 5L), ids(study.journal().redoTo(5, Progress.NONE)));
        assertEquals(3, study.codebook().codes().size());
    }

    @Test
    void givesOneTimeToAnEditAndAllItAdds() {
        Instant then = Instant.parse("2001-02-03T04:05:06.789Z");
        study.history().sitDown("Zoé", InstantSource.fixed(then));
        study.edit(Fixture.LABEL, editor -> {
            assertEquals(then, editor.at());
            return editor.keepCodebook("v1", editor.at().toString(), List.of());
        });
        assertEquals(then, study.codebookVersions().list().getFirst().at());
        assertEquals(then, study.journal().undoable().orElseThrow().at());
        assertEquals("Zoé", study.journal().undoable().orElseThrow().who());
    }

    private static List<Long> ids(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::id).toList();
    }

    /** Cancels after so many units. */
    private static final class Counting implements Progress {
        private final long patience;
        private long total;
        private long done;

        Counting(long patience) {
            this.patience = patience;
        }

        @Override
        public void begin(String step, long units) {
            total = units;
        }

        @Override
        public void worked(long units) {
            done += units;
        }

        @Override
        public boolean cancelled() {
            return done >= patience;
        }
    }
}
