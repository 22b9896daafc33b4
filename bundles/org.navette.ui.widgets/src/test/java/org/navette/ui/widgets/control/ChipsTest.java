package org.navette.ui.widgets.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** How many frames stand in the lines there are. */
class ChipsTest {
    @Test
    void fewStandAll() {
        assertEquals(0, Chips.shown(new int[0], 300, 3, 30));
        assertEquals(4, Chips.shown(wide(4, 100), 300, 3, 30));
    }

    @Test
    void manyLeaveRoomForAWordAboutTheRest() {
        assertEquals(5, Chips.shown(wide(30, 100), 220, 3, 30), "two, two, and one with the word");
        assertEquals(6, Chips.shown(wide(30, 100), 250, 3, 30), "two, two, and two with the word");
        assertEquals(6, Chips.shown(wide(6, 100), 220, 3, 30), "none is left, so no word");
    }

    @Test
    void widerThanTheLineStandsAlone() {
        assertEquals(3, Chips.shown(wide(30, 400), 300, 3, 30));
        assertEquals(1, Chips.shown(wide(1, 400), 300, 3, 30));
    }

    private static int[] wide(int count, int width) {
        int[] widths = new int[count];
        Arrays.fill(widths, width);
        return widths;
    }
}
