package org.navette.ui.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Coder;
import org.navette.core.study.Memo;
import org.navette.core.study.Subject;

class MemoLineTest {
    private static Memo memo(String title, String text) {
        return new Memo(1, Subject.STUDY, title, text, 7, Instant.parse("2026-03-05T12:00:00Z"));
    }

    @Test
    void saysWhatWhereAndWho() {
        Catalogue.speak(Locale.ENGLISH);
        MemoLine line = MemoLine.of(memo("Plan", "ask\n again 👍"), "too dear", Map.of(7L, new Coder(7, "ada", false)));
        assertEquals("Plan — ask again 👍", line.words());
        assertEquals("on “too dear”", line.about());
        assertTrue(line.who().startsWith("ada, ") && line.who().contains("2026"), line.who());
        assertEquals("", MemoLine.of(memo("", "x"), "", Map.of()).about());
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        String words = MemoLine.of(memo("", "👍".repeat(300)), "", Map.of()).words();
        assertEquals("👍".repeat(159) + "…", words);
        assertEquals("Title", MemoLine.called("Title", "text"));
        assertEquals("text", MemoLine.called(" ", "text"));
    }
}
