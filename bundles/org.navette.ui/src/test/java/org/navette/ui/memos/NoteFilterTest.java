package org.navette.ui.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
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
        assertEquals(List.of(DIARY), new NoteFilter("premiere LECT", null, null, Lately.EVER).memos(ALL));
        assertEquals(List.of(CODE), new NoteFilter("deliv late", null, null, Lately.EVER).memos(ALL));
        assertEquals(List.of(CODE), new NoteFilter("", Subject.Kind.CODE, null, Lately.EVER).memos(ALL));
        assertEquals(List.of(DIARY), new NoteFilter("", null, "Ada", Lately.EVER).memos(ALL));
        assertEquals(List.of(), new NoteFilter("lost", null, "Ada", Lately.EVER).memos(ALL));
    }

    @Test
    void theDayNarrows() {
        Note now = new Note(new Memo(3, Subject.STUDY, "", "Now", 1, Instant.now()), "Study", null, "", "Ada");
        assertEquals(List.of(now), new NoteFilter("", null, null, Lately.WEEK).memos(List.of(now, CODE)));
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertTrue(Lately.WEEK.has(today.minusDays(6), today) && Lately.TODAY.has(today, today) && Lately.EVER.has(LocalDate.EPOCH, today));
        assertFalse(Lately.WEEK.has(today.minusDays(7), today) || Lately.TODAY.has(today.minusDays(1), today));
    }
}
