package org.navette.statistics.sampling;

/**
 * The generator SplitMix64 (Steele, Lea and Flood 2014), written out because the JDK does not promise that its own
 * generators keep their sequences, and a recorded seed must draw the same units for ever.
 */
final class SplitMix {

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to below the bound, each equally likely: 63 bits modulo the bound, the uneven end thrown away. */
    int nextInt(int bound) {
        long bits;
        long value;
        do {
            bits = nextLong() >>> 1;
            value = bits % bound;
        } while (bits - value + (bound - 1) < 0);
        return (int) value;
    }
}
