package org.navette.ui.widgets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.navette.ui.widgets.theme.Theme;

class LineStylesTest {
    private static Mark mark(long id, int start, int end, int rgb) {
        return new Mark(id, start, end, new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255), "m", "m");
    }

    @Test
    void nameHitAndMarksShareALineWithoutOverlap() {
        Mark outer = mark(1, 4, 30, 0xd55e00);
        Mark inner = mark(2, 10, 20, 0x0072b2);
        MarkIndex marks = new MarkIndex(List.of(outer, inner));
        StyleRange[] ranges = new LineStyles(inner, null, new Hits(new int[] { 18 }, new int[] { 24 })).of(marks, 0, 40, 6);
        int last = 0;
        for (StyleRange range : ranges) {
            assertTrue(range.start >= last);
            last = range.start + range.length;
            assertEquals(range.start < 6 ? SWT.BOLD : SWT.NORMAL, range.fontStyle);
            assertEquals(range.start >= 18 && range.start < 24, Theme.current().highlight().equals(range.background));
            assertEquals(range.start >= 10 && range.start < 20, range.borderStyle == SWT.BORDER_SOLID, "the current one is outlined");
            assertEquals(range.start >= 10 && range.start < 20, range.underline, "where two overlap the inner one underlines");
        }
        assertEquals(30, last);
    }

    @Test
    void twelveLayersAreToldApartAndInkStaysLegible() {
        for (boolean dark : new boolean[] { false, true }) {
            for (int layers = 1; layers < 12; layers++) {
                assertTrue(LineStyles.strength(layers + 1, dark) > LineStyles.strength(layers, dark));
            }
            assertTrue(LineStyles.strength(12, dark) <= 0.45);
        }
        List<Mark> nested = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            nested.add(mark(i, i, 40 - i, 0x101010 * (i + 1)));
        }
        StyleRange[] ranges = new LineStyles(null, null, Hits.NONE).of(new MarkIndex(nested), 0, 40, 0);
        assertEquals(23, ranges.length);
        assertNotEquals(ranges[0].background, ranges[11].background);
    }

    @Test
    void marksAreWalkedInTextOrder() {
        Mark first = mark(7, 4, 30, 0);
        Mark second = mark(3, 4, 20, 0);
        Mark third = mark(5, 25, 28, 0);
        MarkIndex marks = new MarkIndex(List.of(third, second, first));
        assertEquals(second, marks.beside(first, true).orElseThrow());
        assertEquals(first, marks.beside(second, false).orElseThrow());
        assertTrue(marks.beside(third, true).isEmpty());
        assertEquals(first, marks.beside(4, true).orElseThrow());
        assertEquals(third, marks.beside(5, true).orElseThrow());
        assertEquals(second, marks.beside(5, false).orElseThrow());
        assertTrue(marks.beside(4, false).isEmpty());
        assertEquals(List.of(0, 1, 2, -1), List.of(marks.place(first), marks.place(second), marks.place(third), marks.place(mark(9, 4, 20, 0))));
    }
}
