package org.navette.statistics.tables;

import java.util.Comparator;
import java.util.stream.IntStream;

/** What is done about many tests at once. */
public enum Correction {
    /** Each p as it is. */
    NONE,
    /** Each p times the number of tests: holds the chance of even one false find. */
    BONFERRONI,
    /** Benjamini and Hochberg (1995): holds the share of false finds among the finds. */
    FDR;

    /** Adjusted p-values (at most 1) of one family of tests, in the order given. */
    public double[] adjust(double[] p) {
        int m = p.length;
        double[] adjusted = p.clone();
        switch (this) {
            case NONE -> {
            }
            case BONFERRONI -> IntStream.range(0, m).forEach(i -> adjusted[i] = Math.min(1, p[i] * m));
            case FDR -> {
                int[] ascending = IntStream.range(0, m).boxed().sorted(Comparator.comparingDouble(i -> p[i]))
                        .mapToInt(Integer::intValue).toArray();
                double smallest = 1;
                for (int rank = m; rank >= 1; rank--) {
                    int i = ascending[rank - 1];
                    smallest = Math.min(smallest, p[i] * m / rank);
                    adjusted[i] = smallest;
                }
            }
        }
        return adjusted;
    }
}
