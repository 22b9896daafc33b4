package org.navette.ui.widgets.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("display")
class CodedTextTest {
    private static final String TEXT = "The parcel came late 📦 and nobody told me why. The shop was kind, though.";
    private Shell shell;
    private CodedText coded;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(700, 300);
        coded = new CodedText(shell);
        coded.show(TEXT, List.of(mark(1, 0, 46, 0xd55e00), mark(2, 4, 20, 0x0072b2), mark(3, 47, 70, 0x009e73)));
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void revealSelectsAndIsReadBack() {
        coded.reveal(4, 20);
        assertArrayEquals(new int[] { 4, 20 }, coded.selection().orElseThrow());
        assertEquals(2, coded.picked().orElseThrow().id(), "what is shown is the current one");
    }

    @Test
    void aClickInTheTextPicksTheInnermostMark() {
        long[] heard = { 0 };
        coded.onPick(id -> heard[0] = id);
        coded.text().setCaretOffset(10);
        coded.text().notifyListeners(SWT.KeyUp, moved());
        assertEquals(2, coded.picked().orElseThrow().id());
        assertEquals(2, heard[0]);
        coded.text().setCaretOffset(46);
        coded.text().notifyListeners(SWT.KeyUp, moved());
        assertTrue(coded.picked().isEmpty());
        assertEquals(-1, heard[0]);
    }

    @Test
    void walksThroughTheMarks() {
        assertTrue(coded.walk(true));
        assertEquals(1, coded.picked().orElseThrow().id());
        assertTrue(coded.walk(true));
        assertEquals(2, coded.picked().orElseThrow().id());
        assertTrue(coded.walk(true));
        assertEquals(3, coded.picked().orElseThrow().id());
        org.junit.jupiter.api.Assertions.assertFalse(coded.walk(true));
        assertTrue(coded.walk(false));
        assertEquals(2, coded.picked().orElseThrow().id());
    }

    @Test
    void theEndOfTheCurrentMarkIsDraggedInTheText() {
        Resized[] heard = new Resized[1];
        coded.onResize(r -> heard[0] = r);
        coded.walk(true);
        coded.walk(true);
        var edge = coded.text().getTextBounds(19, 19);
        var target = coded.text().getTextBounds(29, 29);
        mouse(SWT.MouseDown, edge.x + edge.width, edge.y + 3);
        mouse(SWT.MouseMove, target.x + target.width - 1, target.y + 3);
        mouse(SWT.MouseUp, target.x + target.width - 1, target.y + 3);
        assertEquals(new Resized(2, 4, 30), heard[0]);
        assertTrue(coded.selection().isEmpty());
    }

    @Test
    void lettersTypedBeforeTheListOfNamesHasTheFocusAreNotLost() {
        var list = new org.navette.ui.widgets.control.TypeAhead(shell, "", List.of(
                new org.navette.ui.widgets.control.TypeAhead.Choice(1, "Price", new Color(9, 9, 9), null),
                new org.navette.ui.widgets.control.TypeAhead.Choice(2, "Pressure", new Color(9, 9, 9), null)), c -> { }, "%s", n -> { });
        list.open(shell.toDisplay(0, 0), "pr");
        assertTrue(list.type("I"));
        var table = (org.eclipse.swt.widgets.Table) list.shell().getChildren()[1];
        assertEquals("Price", table.getItem(0).getText());
        list.shell().dispose();
        org.junit.jupiter.api.Assertions.assertFalse(list.type("x"));
    }

    @Test
    void lettersGrowWithTheZoom() {
        int before = coded.text().getLineHeight();
        coded.zoom(2);
        assertTrue(coded.text().getLineHeight() > before * 3 / 2);
        coded.zoom(1);
        assertEquals(before, coded.text().getLineHeight());
    }

    private void mouse(int type, int x, int y) {
        Event e = new Event();
        e.button = 1;
        e.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
        e.count = 1;
        e.x = x;
        e.y = y;
        coded.text().notifyListeners(type, e);
    }

    private static Event moved() {
        Event e = new Event();
        e.keyCode = SWT.ARROW_RIGHT;
        return e;
    }

    @Test
    void paintsAStripeOfEachMark() {
        Image image = new Image(shell.getDisplay(), coded.margin().getSize().x, coded.margin().getSize().y);
        GC gc = new GC(coded.margin());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        for (int colour : new int[] { 0xd55e00, 0x0072b2, 0x009e73 }) {
            assertTrue(holds(image, colour), Integer.toHexString(colour));
        }
        image.dispose();
    }

    @Test
    void newMarksKeepThePickedOneWhenItStillStands() {
        coded.text().setCaretOffset(10);
        coded.text().notifyListeners(SWT.KeyUp, moved());
        coded.marks(List.of(mark(2, 4, 20, 0)));
        assertEquals(2, coded.picked().orElseThrow().id());
        coded.marks(List.of());
        assertTrue(coded.picked().isEmpty());
    }

    private static boolean holds(Image image, int rgb) {
        var data = image.getImageData();
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                var c = data.palette.getRGB(data.getPixel(x, y));
                if (Math.abs(c.red - (rgb >> 16)) + Math.abs(c.green - (rgb >> 8 & 255)) + Math.abs(c.blue - (rgb & 255)) < 12) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Mark mark(long id, int start, int end, int rgb) {
        return new Mark(id, start, end, new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255), "code " + id, "");
    }

    private void settle() {
        long until = System.nanoTime() + 300_000_000;
        while (System.nanoTime() < until) {
            if (!shell.getDisplay().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }
}
