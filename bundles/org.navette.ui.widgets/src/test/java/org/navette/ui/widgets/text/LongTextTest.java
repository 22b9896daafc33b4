package org.navette.ui.widgets.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A text so long that the control holds only a piece of it behaves as a short one does. */
@Tag("display")
class LongTextTest {
    private static final String TEXT = text();
    private Shell shell;
    private CodedText coded;

    private static String text() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; all.length() < 1_000_000; i++) {
            all.append(i % 2 == 0 ? "Anna: " : "Ben: ").append("the parcel 📦 number ").append(i).append(" came late and nobody told me why. ")
                    .append("It was a long way. ".repeat(i % 7)).append('\n');
        }
        return all.append("The last word").toString();
    }

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 500);
        coded = new CodedText(shell);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            marks.add(new Mark(i, i * 500, i * 500 + 120, new Color(0, 114, 178), "code " + i % 9, ""));
        }
        coded.show(TEXT, marks);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void theControlHoldsAPieceAndTheTextIsWhole() {
        assertEquals(TEXT, coded.content());
        assertTrue(coded.text().getCharCount() < Excerpt.WHOLE);
    }

    @Test
    void wordsAtTheEndAreSelectedSeenAndReadBack() {
        int at = TEXT.length() - 9;
        coded.reveal(at, at + 4);
        settle();
        assertArrayEquals(new int[] { at, at + 4 }, coded.selection().orElseThrow());
        assertEquals("last", coded.words());
        assertEquals("last", coded.text().getSelectionText());
        assertTrue(seen(at), "it is scrolled there");
    }

    @Test
    void jumpsThereAndBackPickTheMarkOfThePlace() {
        for (int i : new int[] { 1900, 3, 1000, 1001 }) {
            coded.reveal(i * 500 + 10, i * 500 + 20);
            settle();
            assertEquals(i, coded.picked().orElseThrow().id());
            assertEquals(TEXT.substring(i * 500 + 10, i * 500 + 20), coded.text().getSelectionText());
            assertTrue(seen(i * 500 + 10));
        }
        assertTrue(coded.walk(true));
        assertEquals(1002, coded.picked().orElseThrow().id());
    }

    @Test
    void aSelectionReachesBeyondThePiece() {
        coded.reveal(400_000, 400_000);
        coded.text().invokeAction(ST.SELECT_TEXT_END);
        settle();
        assertArrayEquals(new int[] { 400_000, TEXT.length() }, coded.selection().orElseThrow());
        assertEquals(TEXT.substring(400_000), coded.words());
        coded.text().invokeAction(ST.SELECT_COLUMN_PREVIOUS);
        settle();
        assertArrayEquals(new int[] { 400_000, TEXT.length() - 1 }, coded.selection().orElseThrow(), "it is still held where it began");
        coded.text().copy();
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        assertEquals(TEXT.substring(400_000, TEXT.length() - 1), clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        coded.text().invokeAction(ST.LINE_UP);
        settle();
        assertTrue(coded.selection().isEmpty());
        coded.text().invokeAction(ST.SELECT_ALL);
        assertArrayEquals(new int[] { 0, TEXT.length() }, coded.selection().orElseThrow());
        coded.unselect();
        assertTrue(coded.selection().isEmpty());
    }

    @Test
    void keysWalkOutOfThePiece() {
        coded.text().setFocus();
        int before = 0;
        for (int i = 0; i < 90; i++) {
            coded.text().invokeAction(ST.PAGE_DOWN);
            settle();
            assertTrue(coded.caret() > before, "page " + i);
            before = coded.caret();
            assertTrue(seen(before), "page " + i);
        }
        assertTrue(before > Excerpt.BEHIND, "that was a long way: " + before);
        coded.text().invokeAction(ST.TEXT_START);
        settle();
        assertEquals(0, coded.caret());
        assertEquals(0, coded.text().getTopPixel());
    }

    @Test
    void theWheelScrollsOnAndTheSelectionStays() {
        coded.select(300, 320);
        int last = -1;
        for (int i = 0; i < 300; i++) {
            coded.text().setTopPixel(coded.text().getTopPixel() + 400);
            settle();
            int top = coded.at(new org.eclipse.swt.graphics.Point(coded.text().getLeftMargin() + 40, 40));
            assertTrue(top < 0 || top >= last, "scroll " + i + ": " + last + " -> " + top);
            last = Math.max(last, top);
        }
        assertTrue(last > Excerpt.WHOLE);
        assertArrayEquals(new int[] { 300, 320 }, coded.selection().orElseThrow());
        coded.unselect();
        assertEquals(320, coded.caret());
    }

    @Test
    void speakersAndTheirPlacesAreThoseOfTheWholeText() {
        int line = TEXT.indexOf("Ben: ", 700_000);
        coded.reveal(line, line);
        assertEquals(line + 4, coded.turn(line + 30));
    }

    @Test
    void anEndlessLineIsCutBetweenCharacters() {
        String endless = "📦".repeat(200_000);
        for (int place : new int[] { 0, 50_001, 123_456, 399_999 }) {
            Excerpt piece = Excerpt.around(endless, place);
            assertTrue(piece.holds(place));
            assertEquals(0, piece.from() % 2);
            assertEquals(0, piece.to() % 2);
        }
    }

    private boolean seen(int place) {
        StyledText text = coded.text();
        int y = coded.location(place).y;
        return y >= 0 && y < text.getClientArea().height;
    }

    private void settle() {
        Display display = shell.getDisplay();
        for (int i = 0; i < 3; i++) {
            coded.text().redraw();
            coded.text().update();
            while (display.readAndDispatch()) {
                // until nothing is left
            }
        }
    }
}
