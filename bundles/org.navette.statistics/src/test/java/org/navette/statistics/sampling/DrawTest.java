package org.navette.statistics.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class DrawTest {

    /** 100 units in strata of 30, 60, 0 and 10: units divisible by ten are stratum 3, the rest their square modulo 3. */
    private static final int[] STRATA = new int[100];

    static {
        Arrays.setAll(STRATA, i -> i % 10 == 0 ? 3 : i * i % 3);
    }

    /**
     * Pins the algorithm for ever: the expected units come from a second implementation of the description in
     * {@link Draw}, written in another language. If this fails, samples that users recorded can no longer be drawn again.
     */
    @Test
    void aSeedDrawsTheSameUnitsForEver() {
        assertArrayEquals(new int[] {834, 461, 33, 919, 744, 406, 496, 203, 167, 262, 957, 923},
                Draw.simple(1000, 12, 42).units());
        assertArrayEquals(new int[] {523, 107, 871, 909, 244, 274, 28, 415, 70, 940, 71, 754},
                Draw.simple(1000, 12, 43).units());
        assertArrayEquals(new int[] {1570576, 1403155, 1548369, 252599, 1602391, 1885985},
                Draw.simple(2_000_000, 6, -7).units());
        assertArrayEquals(new int[] {87, 43, 0, 99, 94, 60, 48, 35, 10},
                Draw.stratified(STRATA, 9, Allocation.EQUAL, 2024).units());
        assertArrayEquals(new int[] {43, 87, 94, 35, 99, 37, 0, 48, 71, 46, 51, 86},
                Draw.stratified(STRATA, 12, Allocation.PROPORTIONAL, 2024).units());
    }

    @Test
    void keepsFramesSizesAndProbabilities() {
        Draw draw = Draw.stratified(STRATA, 12, Allocation.PROPORTIONAL, 2024);
        assertArrayEquals(new int[] {30, 60, 0, 10}, draw.frames());
        assertArrayEquals(new int[] {4, 7, 0, 1}, draw.sizes());
        double weights = 0;
        for (int i = 0; i < 12; i++) {
            int h = STRATA[draw.units()[i]];
            assertEquals((double) draw.sizes()[h] / draw.frames()[h], draw.probabilities()[i]);
            weights += 1 / draw.probabilities()[i];
        }
        assertEquals(100, weights, 1e-9);
    }

    @Test
    void drawsEachUnitAtMostOnce() {
        assertEquals(500, Arrays.stream(Draw.simple(700, 500, 3).units()).distinct().count());
        int[] all = Draw.stratified(STRATA, 100, Allocation.EQUAL, 3).units();
        Arrays.sort(all);
        for (int i = 0; i < 100; i++) {
            assertEquals(i, all[i]);
        }
    }

    @Test
    void aLargerSampleOfTheSameSeedContainsTheSmaller() {
        int[] large = Draw.simple(5000, 300, 11).units();
        assertArrayEquals(Arrays.copyOf(large, 120), Draw.simple(5000, 120, 11).units());
    }

    @Test
    void aChangeInOneStratumLeavesTheOthersAlone() {
        int[] longer = Arrays.copyOf(STRATA, 103);
        Arrays.fill(longer, 100, 103, 3);
        int[] before = Draw.stratified(STRATA, 9, Allocation.EQUAL, 8).units();
        int[] after = Draw.stratified(longer, 9, Allocation.EQUAL, 8).units();
        for (int stratum : new int[] {0, 1}) {
            assertArrayEquals(of(stratum, STRATA, before), of(stratum, longer, after));
        }
    }

    private static int[] of(int stratum, int[] strata, int[] units) {
        return Arrays.stream(units).filter(u -> strata[u] == stratum).toArray();
    }

    @Test
    void strataTakeTurnsSoThatAnEarlyStopIsFair() {
        Draw draw = Draw.stratified(STRATA, 40, Allocation.PROPORTIONAL, 77);
        int[] half = Arrays.copyOf(draw.units(), 20);
        for (int h = 0; h < 4; h++) {
            assertEquals(draw.sizes()[h] / 2.0, of(h, STRATA, half).length, 1, "stratum " + h);
        }
    }

    @Test
    void unitsOutsideTheFrameAreNeverDrawn() {
        int[] strata = {-1, 0, 1, -1, 0, 1};
        Draw draw = Draw.stratified(strata, 4, Allocation.EQUAL, 1);
        int[] units = draw.units();
        Arrays.sort(units);
        assertArrayEquals(new int[] {1, 2, 4, 5}, units);
        assertArrayEquals(new int[] {2, 2}, draw.frames());
        assertArrayEquals(new double[] {1, 1, 1, 1}, draw.probabilities());
    }

    /** Over 20 000 seeds each unit, and each ordered pair of first places, must come up as often as it should. */
    @Test
    void everyUnitAndPairIsEquallyLikely() {
        int seeds = 20_000;
        int[] drawn = new int[8];
        int[] pairs = new int[64];
        for (int seed = 0; seed < seeds; seed++) {
            int[] units = Draw.simple(8, 3, seed).units();
            for (int unit : units) {
                drawn[unit]++;
            }
            pairs[units[0] * 8 + units[1]]++;
        }
        for (int a = 0; a < 8; a++) {
            // five standard deviations of the binomial counts
            assertEquals(seeds * 3 / 8.0, drawn[a], 5 * Math.sqrt(seeds * 3 / 8.0 * 5 / 8));
            for (int b = 0; b < 8; b++) {
                double expected = a == b ? 0 : seeds / 56.0;
                assertEquals(expected, pairs[a * 8 + b], 5 * Math.sqrt(expected));
            }
        }
    }

    @Test
    void nothingCanBeDrawnFromNothing() {
        assertEquals(0, Draw.simple(0, 0, 1).units().length);
        assertEquals(0, Draw.stratified(new int[] {-1, -1}, 0, Allocation.EQUAL, 1).units().length);
        assertThrows(IllegalArgumentException.class, () -> Draw.simple(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Draw.simple(5, 6, 1));
    }
}
