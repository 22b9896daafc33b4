package org.navette.ui.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.analysis.notes.Note;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;

class NoteFilterTest {
    private static final Note DIARY = new Note(new Memo(1, Subject.STUDY, "", "Première lecture", 1, Instant.EPOCH), "Study", null, "", "Ada");
    private static final Note CODE = new Note(new Memo(2, Subject.of(Subject.Kind.CODE, 7), "Scope", "late, not lost", 2, Instant.EPOCH), "Delivery", null,
            "", "Ben");
    private static final List<Note> ALL = List.of(DIARY, CODE);

    @Test
    void wordsKindAndCoderNarrow() {
        assertEquals(ALL, NoteFilter.ALL.memos(ALL));
        assertEquals(List.of(DIARY), new NoteFilter("premiere LECT", null, null).memos(ALL));
        assertEquals(List.of(CODE), new NoteFilter("deliv late", null, null).memos(ALL));
        assertEquals(List.of(CODE), new NoteFilter("", Subject.Kind.CODE, null).memos(ALL));
        assertEquals(List.of(DIARY), new NoteFilter("", null, "Ada").memos(ALL));
        assertEquals(List.of(), new NoteFilter("lost", null, "Ada").memos(ALL));
    }
}
