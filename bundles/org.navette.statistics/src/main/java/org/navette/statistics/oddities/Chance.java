package org.navette.statistics.oddities;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/** How likely counts are. */
public final class Chance {
    private Chance() {
    }

    /** The probability of so many events or more where they come singly and by chance. @param mean above 0 */
    public static double ofAtLeast(int count, double mean) {
        return PoissonDistribution.of(mean).survivalProbability(count - 1);
    }
}
