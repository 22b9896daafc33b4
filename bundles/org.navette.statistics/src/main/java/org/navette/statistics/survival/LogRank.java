package org.navette.statistics.survival;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.navette.statistics.numerics.SymmetricMatrix;

/**
 * The log-rank test of Mantel (1966) and Peto and Peto (1972): whether groups last equally long.
 *
 * @param statistic (O − E)ᵀ V⁻¹ (O − E), at least 0; null when nothing can be compared
 * @param df        groups with lives at risk less one
 * @param p         upper tail of the χ² distribution; null when nothing can be compared
 */
public record LogRank(Double statistic, int df, Double p) {
    /** Groups without lives are left out. */
    public static LogRank of(List<Lives> groups) {
        List<Lives> all = groups.stream().filter(lives -> lives.size() > 0).toList();
        int k = all.size();
        if (k < 2) {
            return new LogRank(null, Math.max(0, k - 1), null);
        }
        List<TreeMap<Double, long[]>> tables = all.stream().map(KaplanMeier::byTime).toList();
        TreeSet<Double> times = new TreeSet<>();
        tables.forEach(table -> times.addAll(table.keySet()));
        long[] atRisk = all.stream().mapToLong(Lives::size).toArray();
        double[] excess = new double[k - 1];
        double[][] variance = new double[k - 1][k - 1];
        for (double time : times) {
            add(tables, time, atRisk, excess, variance);
            for (int g = 0; g < k; g++) {
                for (Map.Entry<Double, long[]> at : tables.get(g).subMap(time, true, time, true).entrySet()) {
                    atRisk[g] -= at.getValue()[0] + at.getValue()[1];
                }
            }
        }
        double[][] inverse = SymmetricMatrix.inverse(variance);
        if (inverse == null) {
            return new LogRank(null, k - 1, null);
        }
        double[] product = SymmetricMatrix.times(inverse, excess);
        double statistic = 0;
        for (int g = 0; g < k - 1; g++) {
            statistic += product[g] * excess[g];
        }
        return new LogRank(statistic, k - 1, ChiSquaredDistribution.of(k - 1).survivalProbability(Math.max(0, statistic)));
    }

    /** What one time adds to O − E and to the variance of all groups but the last. */
    private static void add(List<TreeMap<Double, long[]>> tables, double time, long[] atRisk, double[] excess, double[][] variance) {
        double n = 0;
        double d = 0;
        for (int g = 0; g < atRisk.length; g++) {
            n += atRisk[g];
            d += ended(tables.get(g), time);
        }
        if (d == 0) {
            return;
        }
        double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
        for (int g = 0; g < excess.length; g++) {
            double share = atRisk[g] / n;
            excess[g] += ended(tables.get(g), time) - d * share;
            for (int h = 0; h < excess.length; h++) {
                variance[g][h] += spread * share * ((g == h ? 1 : 0) - atRisk[h] / n);
            }
        }
    }

    private static long ended(TreeMap<Double, long[]> table, double time) {
        long[] at = table.get(time);
        return at == null ? 0 : at[0];
    }
}
