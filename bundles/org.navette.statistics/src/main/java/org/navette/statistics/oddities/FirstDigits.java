package org.navette.statistics.oddities;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * First digits held against Benford's law, by which a figure begins with d in log10(1 + 1/d) of cases.
 *
 * @param n          figures
 * @param chiSquare  Pearson's, on 8 degrees of freedom: with very many figures it is large for any small deviation
 * @param deviation  mean absolute deviation of the nine shares, 0–1
 * @param conformity by that deviation
 */
public record FirstDigits(long n, double chiSquare, double p, double deviation, Conformity conformity) {
    /** By the limits of Nigrini (Benford's Law, 2012) for first digits. */
    public enum Conformity {
        CLOSE(0.006), ACCEPTABLE(0.012), MARGINAL(0.015), NONE(1);

        private final double below;

        Conformity(double below) {
            this.below = below;
        }
    }

    /** Fewer figures tell nothing. */
    public static final long LEAST = 1_000;
    /** Figures must spread over so many powers of ten. */
    public static final double MAGNITUDES = 2;

    /** @param counts of figures that begin with 1 … 9 */
    public static FirstDigits of(long... counts) {
        long n = 0;
        for (long count : counts) {
            n += count;
        }
        double chiSquare = 0;
        double deviation = 0;
        for (int d = 1; d <= 9; d++) {
            double expected = expected(d);
            chiSquare += Math.pow(counts[d - 1] - n * expected, 2) / (n * expected);
            deviation += Math.abs((double) counts[d - 1] / n - expected) / 9;
        }
        Conformity conformity = Conformity.NONE;
        for (Conformity level : Conformity.values()) {
            if (deviation <= level.below) {
                conformity = level;
                break;
            }
        }
        return new FirstDigits(n, chiSquare, ChiSquaredDistribution.of(8).survivalProbability(chiSquare), deviation, conformity);
    }

    /** The share of figures that begin with a digit from 1 to 9. */
    public static double expected(int digit) {
        return Math.log10(1 + 1.0 / digit);
    }

    /** Whether the law may be asked for: enough figures, spread far enough. */
    public static boolean apply(long n, double smallest, double largest) {
        return n >= LEAST && smallest > 0 && Math.log10(largest / smallest) >= MAGNITUDES;
    }
}
