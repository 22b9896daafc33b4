package org.navette.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;

class NudgeTest {
    private static final String TEXT = "Late 📦 again and again";

    private static String moved(int from, int to, boolean start, boolean on, boolean word) {
        return new Nudge(TEXT, new Positions(TEXT)).moved(new Segment(from, to), start, on, word)
                .map(s -> org.navette.core.text.CodePoints.slice(TEXT, s)).orElse("");
    }

    @Test
    void edgesMoveByWordsAndByWholeCharacters() {
        assertEquals("Late 📦", moved(0, 4, false, true, true));
        assertEquals("Late", moved(0, 6, false, false, true));
        assertEquals("📦 again", moved(7, 12, true, false, true));
        assertEquals("again", moved(5, 12, true, true, true));
        assertEquals("Late 📦", moved(0, 5, false, true, false));
        assertEquals("Late ", moved(0, 6, false, false, false));
        assertEquals(" again", moved(5, 12, true, true, false));
    }

    @Test
    void aCodingNeverLosesItsLastCharacter() {
        assertEquals("", moved(0, 4, false, false, true));
        assertEquals("", moved(5, 6, true, true, false));
        assertEquals("", moved(0, 4, true, false, true));
    }

    @Test
    void aCodeInTheCustomersWordsIsCutBehindAWord() {
        assertEquals(Optional.of("they push"), InVivo.name(" « they\n push », "));
        assertEquals(Optional.of("nobody told me why the parcel came so…"), InVivo.name("nobody told me why the parcel came so very late that day"));
        assertEquals(Optional.of("and or"), InVivo.name("and/or"));
        assertEquals(Optional.empty(), InVivo.name(" … "));
    }

    @Test
    void keysAreTheSameOnEveryLayout() {
        assertEquals(Optional.of(ReadingAct.END_ON), ReadingAct.of(SWT.ALT, SWT.ARROW_RIGHT, '\0'));
        assertEquals(Optional.of(ReadingAct.START_BACK), ReadingAct.of(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT, '\0'));
        assertEquals(Optional.empty(), ReadingAct.of(SWT.SHIFT, SWT.ARROW_LEFT, '\0'), "the selection's own");
        assertEquals(Optional.of(ReadingAct.ZOOM_USUAL), ReadingAct.of(SWT.MOD1 | SWT.SHIFT, 'à', '0'));
        assertEquals(Optional.of(ReadingAct.AGAIN), ReadingAct.of(SWT.SHIFT, ';', '.'));
        assertEquals(Optional.of(ReadingAct.LINK_TO), ReadingAct.of(SWT.MOD1 | SWT.SHIFT, 'l', '\f'));
        assertEquals(ReadingAct.ZOOM_IN, ReadingAct.of(SWT.MOD1, SWT.KEYPAD_ADD, '+').orElseThrow().plain());
        assertTrue(ReadingAct.of(0, 'l', 'l').isEmpty());
    }

    @Test
    void aWeightIsANumberUpToHundredOrNothing() {
        assertEquals(12.5, Weights.read(" 12,5 ").orElseThrow().value());
        assertEquals(null, Weights.read(" ").orElseThrow().value());
        assertTrue(Weights.read("101").isEmpty());
        assertTrue(Weights.read("much").isEmpty());
        assertEquals("12,5", Weights.text(12.5, Locale.FRENCH));
    }
}
