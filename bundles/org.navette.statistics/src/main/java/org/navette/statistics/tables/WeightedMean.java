package org.navette.statistics.tables;

import java.util.Arrays;

/**
 * Mean of a metric. The spread is √(Σw(x − m)²/Σw · n/(n − 1)) and its standard error spread/√n, n being the effective
 * base; with equal weights both are the usual ones. A figure that cannot be computed (no value, or an effective base of
 * 1 for spread and error) is {@link Double#NaN}.
 *
 * @param count         values, whatever they weigh
 * @param weight        sum of their weights
 * @param effectiveBase see {@link Kish}
 * @param mean          in the metric's unit
 * @param sd            standard deviation, in the metric's unit
 * @param standardError of the mean, in the metric's unit
 */
public record WeightedMean(int count, double weight, double effectiveBase, double mean, double sd,
        double standardError) {

    /** Mean of unweighted values; {@link Double#NaN} among them is a missing value and left out. */
    public static WeightedMean of(double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return of(values, weights);
    }

    /** Mean of weighted values; {@link Double#NaN} among the values is a missing value and left out. */
    public static WeightedMean of(double[] values, double[] weights) {
        return byGroup(values, weights, new int[values.length], 1)[0];
    }

    /**
     * One-way summary: the mean of each group.
     *
     * @param groups per value the number of its group from 0, or below 0 when it belongs to none
     * @param size   number of groups, so that the last ones may be without values
     */
    public static WeightedMean[] byGroup(double[] values, double[] weights, int[] groups, int size) {
        if (weights.length != values.length || groups.length != values.length) {
            throw new IllegalArgumentException(
                    values.length + " values, " + weights.length + " weights, " + groups.length + " groups");
        }
        int[] counts = new int[size];
        double[] sums = new double[size];
        double[] squares = new double[size];
        double[] means = new double[size];
        double[] deviations = new double[size];
        for (int i = 0; i < values.length; i++) {
            Kish.check(weights[i]);
            if (takesPart(values[i], groups[i])) {
                counts[groups[i]]++;
                sums[groups[i]] += weights[i];
                squares[groups[i]] += weights[i] * weights[i];
                means[groups[i]] += weights[i] * values[i];
            }
        }
        for (int g = 0; g < size; g++) {
            means[g] /= sums[g];
        }
        // a second pass, since a sum of squares loses the spread of large values that lie close together
        for (int i = 0; i < values.length; i++) {
            if (takesPart(values[i], groups[i])) {
                double deviation = values[i] - means[groups[i]];
                deviations[groups[i]] += weights[i] * deviation * deviation;
            }
        }
        WeightedMean[] result = new WeightedMean[size];
        for (int g = 0; g < size; g++) {
            double base = Kish.effectiveBase(sums[g], squares[g]);
            double sd = base > 1 ? Math.sqrt(deviations[g] / sums[g] * base / (base - 1)) : Double.NaN;
            result[g] = new WeightedMean(counts[g], sums[g], base, means[g], sd, sd / Math.sqrt(base));
        }
        return result;
    }

    private static boolean takesPart(double value, int group) {
        return group >= 0 && !Double.isNaN(value);
    }
}
