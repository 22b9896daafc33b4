package org.navette.analysis.crosstab;

import java.util.BitSet;

import org.navette.statistics.tables.Kish;

/**
 * Counts sets of units.
 *
 * @param weights per unit, or null when each counts for one
 */
record Tally(double[] weights) {
    /** @param effective base after Kish */
    record Base(long count, double weighted, double effective) {
    }

    /** A set as words, so that intersections are counted without being made. */
    static long[] words(BitSet set) {
        return set.toLongArray();
    }

    static long count(long[] a, long[] b) {
        long count = 0;
        for (int i = Math.min(a.length, b.length) - 1; i >= 0; i--) {
            count += Long.bitCount(a[i] & b[i]);
        }
        return count;
    }

    /** Sum of the weights of the units in both. */
    double weight(long[] a, long[] b) {
        if (weights == null) {
            return count(a, b);
        }
        double sum = 0;
        for (int i = 0, n = Math.min(a.length, b.length); i < n; i++) {
            for (long word = a[i] & b[i]; word != 0; word &= word - 1) {
                sum += weights[(i << 6) + Long.numberOfTrailingZeros(word)];
            }
        }
        return sum;
    }

    Base base(BitSet units) {
        long count = units.cardinality();
        if (weights == null) {
            return new Base(count, count, count);
        }
        double sum = 0;
        double squares = 0;
        for (int i = units.nextSetBit(0); i >= 0; i = units.nextSetBit(i + 1)) {
            sum += weights[i];
            squares += weights[i] * weights[i];
        }
        return new Base(count, sum, Kish.effectiveBase(sum, squares));
    }

    /** Weighted mean of the figures of the units in both; null when none has one. */
    Double mean(double[] figures, long[] a, long[] b) {
        double sum = 0;
        double weight = 0;
        for (int i = 0, n = Math.min(a.length, b.length); i < n; i++) {
            for (long word = a[i] & b[i]; word != 0; word &= word - 1) {
                int unit = (i << 6) + Long.numberOfTrailingZeros(word);
                if (!Double.isNaN(figures[unit])) {
                    double w = weights == null ? 1 : weights[unit];
                    sum += w * figures[unit];
                    weight += w;
                }
            }
        }
        return weight > 0 ? sum / weight : null;
    }
}
