package org.navette.text.likeness;

import java.util.Arrays;

/**
 * Finds texts that may be alike without comparing each with each: the least of many hashes over a text's runs of words
 * (Broder, 1997) agree between two texts as often as their runs do, and texts that agree in a whole band of them are
 * worth a look. Two texts alike by s share a band with a probability of 1 − (1 − s^rows)^bands.
 */
public final class MinHash {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private final int bands;
    private final int rows;
    private final long[] factors;
    private final long[] summands;

    public MinHash(int bands, int rows) {
        this.bands = bands;
        this.rows = rows;
        factors = new long[bands * rows];
        summands = new long[bands * rows];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = PlainText.mixed((2 * i + 1) * STEP) | 1;
            summands[i] = PlainText.mixed((2 * i + 2) * STEP);
        }
    }

    public int bands() {
        return bands;
    }

    /** A probability as the class says. @param likeness 0 to 1 */
    public double found(double likeness) {
        return 1 - Math.pow(1 - Math.pow(likeness, rows), bands);
    }

    /** The share of hashes that agree: an estimate of {@link Shingles#alike}. */
    public static double estimate(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < one.length; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return (double) same / one.length;
    }

    /** The least hash of each function. @param runs at least one */
    public int[] signature(int[] runs) {
        int[] least = new int[factors.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int run : runs) {
            long value = run & 0xffffffffL;
            for (int i = 0; i < least.length; i++) {
                int hash = (int) (factors[i] * value + summands[i] >>> 33);
                if (hash < least[i]) {
                    least[i] = hash;
                }
            }
        }
        return least;
    }

    /** A key for each band: texts with an equal key in the same place may be alike. */
    public int[] keys(int[] runs) {
        int[] signature = signature(runs);
        int[] keys = new int[bands];
        for (int band = 0; band < bands; band++) {
            long key = band;
            for (int row = 0; row < rows; row++) {
                key = PlainText.mixed(key * STEP + signature[band * rows + row]);
            }
            keys[band] = (int) key;
        }
        return keys;
    }
}
