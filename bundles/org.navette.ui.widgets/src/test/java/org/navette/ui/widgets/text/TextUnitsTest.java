package org.navette.ui.widgets.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TextUnitsTest {
    private static final String TEXT = "L’offre, c’est-à-dire 📦📦 e\u0301te\u0301. Fini !";
    private final TextUnits units = new TextUnits(TEXT);

    @Test
    void aCharacterIsWhatAReaderSees() {
        int box = TEXT.indexOf("📦");
        assertEquals(box + 2, units.character(box, true));
        assertEquals(box, units.character(box + 2, false));
        int accent = TEXT.indexOf("e\u0301");
        assertEquals(accent + 2, units.character(accent, true));
        assertEquals(0, units.character(0, false));
        assertEquals(TEXT.length(), units.character(TEXT.length(), true));
    }

    @Test
    void endsGoFromWordToWord() {
        int end = "L’offre".length();
        assertEquals(end, units.wordEnd(0, true));
        int next = units.wordEnd(end, true);
        assertEquals("L’offre, c’est-à-dire", TEXT.substring(0, next));
        assertEquals(end, units.wordEnd(next, false));
        assertEquals(0, units.wordEnd(end, false));
        int boxes = units.wordEnd(next, true);
        assertEquals("📦📦", TEXT.substring(boxes - 4, boxes), "no half of a pair is cut off");
        assertEquals("e\u0301te\u0301", TEXT.substring(boxes + 1, units.wordEnd(boxes, true)));
    }

    @Test
    void beginningsGoFromWordToWord() {
        int second = units.wordStart(0, true);
        assertEquals(TEXT.indexOf("c’est"), second);
        assertEquals(0, units.wordStart(second, false));
        assertEquals(TEXT.length(), units.wordStart(TEXT.length() - 3, true));
        assertEquals(TEXT.indexOf("Fini"), units.wordStart(TEXT.length(), false));
    }

    @Test
    void theSentenceAtTheCaretComesWithoutTheSpaceAroundIt() {
        TextUnits talk = new TextUnits("  It was late. Nobody told me! Why?  \n\nNext one.");
        assertArrayEquals(new int[] { 2, 14 }, talk.sentence(5));
        assertArrayEquals(new int[] { 15, 30 }, talk.sentence(20));
        assertArrayEquals(new int[] { 31, 35 }, talk.sentence(36), "behind the last one it is the last one");
        assertNull(talk.sentence(38), "nothing on a blank line");
        assertArrayEquals(new int[] { 2, 35 }, talk.paragraph(10));
        assertArrayEquals(new int[] { 39, 48 }, talk.sentence(48));
    }

    @Test
    void anEndlessLineHasSentencesToo() {
        String line = "All was well, they said. ".repeat(40_000);
        int at = 500_010;
        int[] found = new TextUnits(line).sentence(at);
        assertEquals("All was well, they said.", line.substring(found[0], found[1]));
    }
}
