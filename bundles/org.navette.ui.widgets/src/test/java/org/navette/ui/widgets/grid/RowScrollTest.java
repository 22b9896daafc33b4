package org.navette.ui.widgets.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RowScrollTest {
    private static final int COUNT = 1_000_000;
    private static final int VIEW = 300;
    private final Set<Integer> measured = new HashSet<>();
    private final RowScroll scroll = new RowScroll();

    private int height(int row) {
        measured.add(row);
        return 40 + row % 3 * 30;
    }

    @Test
    void aJumpMeasuresOnlyWhatIsSeen() {
        scroll.show(700_000, this::height, COUNT, VIEW);
        assertTrue(measured.size() < 30, "measured " + measured.size());
        assertTrue(scroll.top() < 700_000 && scroll.top() > 699_990);
        int bottom = -scroll.hidden();
        for (int row = scroll.top(); row <= 700_000; row++) {
            bottom += height(row);
        }
        assertEquals(VIEW, bottom, "the row stands at the lower edge");
    }

    @Test
    void theWheelGoesDownAndBackUp() {
        scroll.by(1000, this::height, COUNT, VIEW);
        int top = scroll.top();
        assertEquals(14, top);
        assertEquals(1000 - 14 / 3 * 210 - 40 - 70, scroll.hidden());
        scroll.by(-1000, this::height, COUNT, VIEW);
        assertEquals(0, scroll.top());
        assertEquals(0, scroll.hidden());
        scroll.by(-50, this::height, COUNT, VIEW);
        assertEquals(0, scroll.hidden());
    }

    @Test
    void theEndLeavesNoEmptyRoom() {
        scroll.to(9);
        scroll.settle(this::height, 10, VIEW);
        int filled = -scroll.hidden();
        for (int row = scroll.top(); row < 10; row++) {
            filled += height(row);
        }
        assertEquals(VIEW, filled);
        scroll.settle(this::height, 2, VIEW);
        assertEquals(0, scroll.top());
        assertEquals(0, scroll.hidden());
    }

    @Test
    void aPointBelongsToARow() {
        assertEquals(0, scroll.at(39, this::height, 3));
        assertEquals(1, scroll.at(40, this::height, 3));
        assertEquals(-1, scroll.at(210, this::height, 3));
    }

    @Test
    void shiftExtendsFromWhereTheSelectionBegan() {
        RowSelection selection = new RowSelection();
        selection.only(5);
        selection.extend(8);
        selection.extend(3);
        assertArrayEquals(new int[] { 3, 4, 5 }, selection.rows());
        assertEquals(3, selection.cursor());
        selection.toggle(9);
        selection.toggle(4);
        assertArrayEquals(new int[] { 3, 5, 9 }, selection.rows());
        selection.only(-1);
        assertFalse(selection.has(3));
        selection.toggle(2);
        selection.toggle(2);
        assertArrayEquals(new int[] { 2 }, selection.rows(), "the last one stays");
    }
}
