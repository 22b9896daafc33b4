package org.navette.statistics.rules;

import java.util.List;

/**
 * Who buys all of these buys that too.
 *
 * @param given      numbers of the items on the left, rising; never empty
 * @param then       number of the item on the right
 * @param together   baskets that hold all
 * @param withGiven  baskets that hold the left side
 * @param withThen   baskets that hold the right side
 * @param baskets    all baskets
 */
public record Rule(List<Integer> given, int then, long together, long withGiven, long withThen, long baskets) {
    public Rule {
        given = List.copyOf(given);
    }

    /** Share of baskets that hold all, 0 to 1. */
    public double support() {
        return (double) together / baskets;
    }

    /** Share of the baskets with the left side that hold the right side too, 0 to 1. */
    public double confidence() {
        return (double) together / withGiven;
    }

    /** How many times more often the right side is in a basket with the left side than in any basket; 1: no more often. */
    public double lift() {
        return confidence() * baskets / withThen;
    }
}
