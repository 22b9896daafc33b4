package org.navette.statistics.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class SplitMixTest {

    /** The test values of SplitMix64 for the seed 1234567 that go round with the algorithm. */
    @Test
    void meetsThePublishedSequence() {
        SplitMix random = new SplitMix(1234567);
        assertEquals(6457827717110365317L, random.nextLong());
        assertEquals(3203168211198807973L, random.nextLong());
        assertEquals(Long.parseUnsignedLong("9817491932198370423"), random.nextLong());
    }

    /** The JDK's generator of the same algorithm, written by its authors. */
    @Test
    void agreesWithSplittableRandom() {
        for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE, 20261122}) {
            SplitMix ours = new SplitMix(seed);
            SplittableRandom theirs = new SplittableRandom(seed);
            for (int i = 0; i < 100; i++) {
                assertEquals(theirs.nextLong(), ours.nextLong());
            }
        }
    }

    @Test
    void numbersBelowABoundAreEven() {
        SplitMix random = new SplitMix(5);
        int[] seen = new int[7];
        for (int i = 0; i < 70_000; i++) {
            seen[random.nextInt(7)]++;
        }
        for (int count : seen) {
            // six standard deviations of a binomial count around 10 000
            assertTrue(Math.abs(count - 10_000) < 556, "count " + count);
        }
        assertEquals(0, random.nextInt(1));
    }
}
