package org.navette.statistics.tables;

import java.util.Optional;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share and the number of independent observations it rests on.
 *
 * @param share 0–1
 * @param base  above 0; the effective base (see {@link Kish}) when the observations were weighted
 */
public record Proportion(double share, double base) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** How far rounding in a sum of weights may carry a share beyond 0 or 1. */
    private static final double ROUNDING = 1e-9;

    public Proportion {
        if (!(share >= -ROUNDING && share <= 1 + ROUNDING)) {
            throw new IllegalArgumentException("share " + share + " is not in 0–1");
        }
        if (!(base > 0 && base < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("base " + base + " is not above 0");
        }
        share = Math.clamp(share, 0, 1);
    }

    /** Share of the successes among unweighted trials. */
    public static Proportion of(long successes, long trials) {
        return new Proportion((double) successes / trials, trials);
    }

    /** Weighted share of the observations that hit, on their effective base. */
    public static Proportion weighted(double[] weights, boolean[] hits) {
        if (weights.length != hits.length) {
            throw new IllegalArgumentException(weights.length + " weights for " + hits.length + " observations");
        }
        double sum = 0;
        double hit = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            hit += hits[i] ? weights[i] : 0;
        }
        return new Proportion(hit / sum, Kish.effectiveBase(weights));
    }

    /** Score interval of Wilson (1927), without continuity correction. */
    public Interval wilson(double confidence) {
        double z = NORMAL.inverseSurvivalProbability(error(confidence) / 2);
        double z2 = z * z;
        double centre = (share + z2 / (2 * base)) / (1 + z2 / base);
        double half = z / (1 + z2 / base) * Math.sqrt(share * (1 - share) / base + z2 / (4 * base * base));
        // at the ends centre and half cancel only up to rounding
        return new Interval(share == 0 ? 0 : Math.max(0, centre - half), share == 1 ? 1 : Math.min(1, centre + half));
    }

    /**
     * Exact interval of Clopper and Pearson (1934); with an effective base the hits are share × base, whole or not (Korn
     * and Graubard 1998, without their correction of the degrees of freedom).
     */
    public Interval clopperPearson(double confidence) {
        double tail = error(confidence) / 2;
        double hits = share * base;
        double misses = (1 - share) * base;
        double low = hits == 0 ? 0 : BetaDistribution.of(hits, misses + 1).inverseCumulativeProbability(tail);
        double high = misses == 0 ? 1 : BetaDistribution.of(hits + 1, misses).inverseSurvivalProbability(tail);
        return new Interval(low, high);
    }

    /**
     * Pooled two-proportion z test, positive when this share is the larger; empty when both shares are 0 or both are 1.
     * The two must rest on different observations.
     */
    public Optional<TestResult> compare(Proportion other) {
        double pooled = (share * base + other.share * other.base) / (base + other.base);
        double variance = pooled * (1 - pooled) * (1 / base + 1 / other.base);
        if (!(variance > 0)) {
            return Optional.empty();
        }
        double z = (share - other.share) / Math.sqrt(variance);
        return Optional.of(new TestResult(z, 2 * NORMAL.survivalProbability(Math.abs(z))));
    }

    private static double error(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
        return 1 - confidence;
    }
}
