package org.navette.ui.widgets.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class MarginLayoutTest {
    @Test
    void overlappingExtentsNeverShareALane() {
        Random random = new Random(7);
        int[] starts = random.ints(300, 0, 5_000).sorted().toArray();
        int[] ends = java.util.Arrays.stream(starts).map(s -> s + 1 + random.nextInt(120)).toArray();
        int[] lanes = MarginLayout.lanes(starts, ends);
        for (int i = 0; i < starts.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean overlap = starts[i] < ends[j] && starts[j] < ends[i];
                assertTrue(!overlap || lanes[i] != lanes[j], i + " hides " + j);
            }
        }
    }

    @Test
    void reusesALaneThatIsFreeAgain() {
        assertArrayEquals(new int[] { 0, 1, 0 }, MarginLayout.lanes(new int[] { 0, 5, 10 }, new int[] { 10, 20, 30 }));
        assertEquals(2, MarginLayout.count(new int[] { 0, 1, 0 }));
    }

    @Test
    void namesKeepTheirPlaceWhenThereIsRoom() {
        assertArrayEquals(new int[] { 10, 100 }, MarginLayout.place(new int[] { 10, 100 }, 20, 0, 300));
    }

    @Test
    void crowdedNamesStandBelowEachOther() {
        assertArrayEquals(new int[] { 10, 30, 50 }, MarginLayout.place(new int[] { 10, 12, 14 }, 20, 0, 300));
    }

    @Test
    void namesAtTheLowerEdgeMoveUp() {
        assertArrayEquals(new int[] { 40, 60, 80 }, MarginLayout.place(new int[] { 70, 85, 95 }, 20, 0, 100));
        assertEquals(5, MarginLayout.room(0, 100, 20));
    }
}
