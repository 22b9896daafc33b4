package org.navette.statistics.oddities;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * Days on which far more happened than around them. A day stands out when it has at least {@link #LEAST} events, at least
 * {@link #TIMES} as many as the mean of its neighbours, and so many would come by chance (Poisson with that mean) with a
 * probability below {@link #CHANCE}, divided by the number of days looked at (Bonferroni).
 */
public final class Bursts {
    /** Days on each side whose mean is what is expected. */
    public static final int AROUND = 14;
    public static final int LEAST = 5;
    public static final double TIMES = 3;
    public static final double CHANCE = 0.001;
    /** With fewer neighbours inside the series nothing is expected. */
    private static final int NEIGHBOURS = 7;

    private Bursts() {
    }

    /** @param day number of the day. @param expected mean of the days around it. @param p of so many or more */
    public record Burst(int day, int count, double expected, double p) {
    }

    /** @param counts day → events, for days that have any. @return in the order of days */
    public static List<Burst> of(NavigableMap<Integer, Integer> counts) {
        List<Burst> bursts = new ArrayList<>();
        counts.forEach((day, count) -> {
            int from = Math.max(counts.firstKey(), day - AROUND);
            int to = Math.min(counts.lastKey(), day + AROUND);
            if (count < LEAST || to - from < NEIGHBOURS) {
                return;
            }
            int around = counts.subMap(from, true, to, true).values().stream().mapToInt(Integer::intValue).sum() - count;
            // One event more than seen: a quiet neighbourhood is no proof of none.
            double expected = (around + 1.0) / (to - from);
            double p = Chance.ofAtLeast(count, expected);
            if (count >= TIMES * expected && p * counts.size() < CHANCE) {
                bursts.add(new Burst(day, count, expected, p));
            }
        });
        return bursts;
    }
}
