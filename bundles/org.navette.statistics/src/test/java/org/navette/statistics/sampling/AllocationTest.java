package org.navette.statistics.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.statistics.sampling.Allocation.EQUAL;
import static org.navette.statistics.sampling.Allocation.PROPORTIONAL;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class AllocationTest {

    /** Quotas 142.72, 24.37, 32.86 of the California schools (R survey's api data: 4421, 755, 1018). */
    @Test
    void proportionalFollowsTheLargestRemainder() {
        assertArrayEquals(new int[] {143, 24, 33}, PROPORTIONAL.allocate(new int[] {4421, 755, 1018}, 200));
    }

    @Test
    void tiesGoToTheLargerThenTheEarlierStratum() {
        assertArrayEquals(new int[] {2, 1, 1}, PROPORTIONAL.allocate(new int[] {10, 10, 10}, 4));
        assertArrayEquals(new int[] {1, 4}, PROPORTIONAL.allocate(new int[] {30, 90}, 5));
        assertArrayEquals(new int[] {1, 2}, PROPORTIONAL.allocate(new int[] {10, 30}, 2 + 1));
        assertArrayEquals(new int[] {1, 2}, PROPORTIONAL.allocate(new int[] {3, 5}, 3));
        assertArrayEquals(new int[] {1, 3}, PROPORTIONAL.allocate(new int[] {3, 5}, 4));
    }

    @Test
    void proportionalLeavesNoStratumOutWhileThereIsRoom() {
        assertArrayEquals(new int[] {8, 1, 0, 1}, PROPORTIONAL.allocate(new int[] {100_000, 3, 0, 2}, 10));
        assertArrayEquals(new int[] {1, 1, 1}, PROPORTIONAL.allocate(new int[] {1_000_000, 1, 1}, 3));
    }

    /** The second stratum's quota is 1.02, but 0.83 once the two small ones have been raised to a unit each. */
    @Test
    void raisingSmallStrataDoesNotStarveTheNext() {
        int[] sizes = PROPORTIONAL.allocate(new int[] {880, 102, 10, 8}, 10);
        assertArrayEquals(new int[] {7, 1, 1, 1}, sizes);
    }

    @Test
    void aSampleSmallerThanTheStrataGoesToTheLargest() {
        assertArrayEquals(new int[] {0, 1, 1, 0}, PROPORTIONAL.allocate(new int[] {10, 40, 30, 5}, 2));
    }

    @Test
    void equalGivesTheSameAndPassesOnWhatIsMissing() {
        assertArrayEquals(new int[] {30, 30, 30}, EQUAL.allocate(new int[] {100, 500, 30}, 90));
        assertArrayEquals(new int[] {42, 43, 5}, EQUAL.allocate(new int[] {100, 500, 5}, 90));
        assertArrayEquals(new int[] {20, 65, 0, 5}, EQUAL.allocate(new int[] {20, 500, 0, 5}, 90));
        assertArrayEquals(new int[] {4, 3, 3}, EQUAL.allocate(new int[] {50, 50, 50}, 10));
    }

    @Test
    void everySizeAddsUpAndFits() {
        int[] frames = {1, 0, 7, 250, 3, 3, 40};
        for (Allocation allocation : Allocation.values()) {
            for (int size = 0; size <= 304; size++) {
                int[] sizes = allocation.allocate(frames, size);
                assertEquals(size, Arrays.stream(sizes).sum(), allocation + " " + size);
                for (int h = 0; h < frames.length; h++) {
                    assertTrue(sizes[h] >= 0 && sizes[h] <= frames[h], allocation + " " + size);
                    assertTrue(size < 6 || frames[h] == 0 || sizes[h] > 0, allocation + " " + size);
                }
            }
        }
    }

    @Test
    void bigFramesDoNotOverflow() {
        int[] frames = {2_000_000_000, 1_000_000_000, 2_000_000_000};
        assertArrayEquals(new int[] {800_000_000, 400_000_000, 800_000_000},
                PROPORTIONAL.allocate(frames, 2_000_000_000));
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThrows(IllegalArgumentException.class, () -> EQUAL.allocate(new int[] {3, 4}, 8));
        assertThrows(IllegalArgumentException.class, () -> PROPORTIONAL.allocate(new int[] {3, 4}, -1));
        assertThrows(IllegalArgumentException.class, () -> PROPORTIONAL.allocate(new int[] {3, -4}, 1));
    }
}
