package org.navette.ui.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.navette.ui.widgets.text.CodedText;

/** Words are found in the whole of a text, also where the control that shows it holds only a piece. */
@Tag("display")
class FindBarTest {
    private static final int LENGTH = 300_000;
    private static final String WORD = "needle";
    private static final int FIRST = 500;
    private static final int LAST = 290_000;
    private static final String LINE = "Many words stand in the way of somebody who looks for one of them in a text as long as this.\n";
    /** Further than this back no end of a line is looked for. */
    private static final int RUN = 4_200;
    private Shell shell;
    private CodedText coded;
    private FindBar find;
    /** Where the first piece ends: in the middle of the word. */
    private int end;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new GridLayout());
        shell.setSize(900, 500);
        coded = new CodedText(shell);
        coded.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        find = new FindBar(shell, coded);
        shell.open();
        StringBuilder text = new StringBuilder(LINE.repeat(LENGTH / LINE.length()));
        coded.show(text.toString(), List.of());
        int near = coded.text().getCharCount();
        assertTrue(near > FIRST + RUN && near < LAST, "a piece of " + near);
        // no blank and no line end around it: the piece is cut where it happens to end
        text.replace(near - RUN, near + LINE.length(), "x".repeat(RUN + LINE.length()));
        coded.show(text.toString(), List.of());
        end = coded.text().getCharCount();
        assertTrue(end > near - LINE.length() && end <= near + LINE.length(), near + " and " + end);
        for (int at : places()) {
            text.replace(at, at + WORD.length(), WORD);
        }
        coded.show(text.toString(), List.of());
        assertEquals(end, coded.text().getCharCount());
        assertEquals("nee", coded.text().getText(end - 3, end - 1), "the word straddles two pieces");
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private int[] places() {
        return new int[] { FIRST, end - 3, LAST };
    }

    private void search(String words) {
        find.open("");
        Arrays.stream(find.control().getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow().setText(words);
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            coded.text().redraw();
            coded.text().update();
            while (shell.getDisplay().readAndDispatch()) {
                // until nothing is left
            }
        }
    }

    private void at(int place) {
        settle();
        assertArrayEquals(new int[] { place, place + WORD.length() }, coded.selection().orElseThrow());
        assertEquals(WORD, coded.text().getSelectionText(), "the control holds all of the word");
        int y = coded.location(place).y;
        assertTrue(y >= 0 && y < coded.text().getClientArea().height, "it is seen");
    }

    @Test
    void aWordThatStraddlesTwoPiecesIsFoundAndTheLastIsFollowedByTheFirst() {
        search("NEEDLE");
        for (int place : places()) {
            at(place);
            find.go(true);
        }
        at(FIRST);
        find.go(false);
        at(LAST);
        find.go(false);
        at(end - 3);
    }

    @Test
    void theSearchBeginsBehindTheCaret() {
        coded.reveal(end + 10, end + 10);
        search(WORD);
        at(LAST);
        coded.reveal(LAST + 100, LAST + 100);
        search("eedle");
        assertArrayEquals(new int[] { FIRST + 1, FIRST + WORD.length() }, coded.selection().orElseThrow(), "nothing behind: from the top");
    }
}
