package org.navette.statistics.tables;

import java.util.Optional;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Difference of two means without assuming equal variances (Welch 1947), on effective bases when weighted.
 *
 * @param difference first mean − second mean, in the metric's unit
 * @param t          difference in standard errors
 * @param df         Welch–Satterthwaite degrees of freedom, seldom whole
 * @param p          two-sided
 */
public record WelchTest(double difference, double t, double df, double p) {

    /**
     * Empty when a mean has no standard error, or neither varies. The two must rest on different observations.
     */
    public static Optional<WelchTest> of(WeightedMean first, WeightedMean second) {
        double a = first.standardError() * first.standardError();
        double b = second.standardError() * second.standardError();
        if (!(a + b > 0)) {
            return Optional.empty();
        }
        double difference = first.mean() - second.mean();
        double t = difference / Math.sqrt(a + b);
        double df = (a + b) * (a + b) / (a * a / (first.effectiveBase() - 1) + b * b / (second.effectiveBase() - 1));
        return Optional.of(
                new WelchTest(difference, t, df, 2 * TDistribution.of(df).survivalProbability(Math.abs(t))));
    }
}
