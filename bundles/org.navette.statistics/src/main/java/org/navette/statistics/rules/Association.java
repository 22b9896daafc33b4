package org.navette.statistics.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Association rules (Agrawal, Imieliński and Swami, 1993) with one item on the right, from frequent sets found by intersecting sets of
 * baskets depth first (Eclat: Zaki, IEEE Trans. Knowl. Data Eng. 12, 2000).
 */
public final class Association {
    private final Baskets baskets;
    private final long least;
    private final int longest;
    private final int mostSets;
    private final Runnable check;
    private final Map<Items, Integer> counts = new HashMap<>();

    private Association(Baskets baskets, Limits limits, Runnable check) {
        this.baskets = baskets;
        this.least = Math.max(1, (long) Math.ceil(limits.support() * baskets.size() - 1e-9));
        this.longest = limits.longest();
        this.mostSets = limits.mostSets();
        this.check = check;
    }

    /**
     * @param support    share of baskets that must hold all items of a rule, 0 to 1; at least one basket
     * @param confidence of a rule at least, 0 to 1
     * @param longest    items of a rule at most, both sides together, at least 2
     * @param mostSets   frequent sets at which to give up
     */
    public record Limits(double support, double confidence, int longest, int mostSets) {
    }

    /** There are more frequent sets than were allowed: the support asked for is too small. */
    public static final class TooManySets extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Numbers of items, rising. */
    private record Items(int[] numbers) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Items items && Arrays.equals(numbers, items.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    /**
     * All rules within the limits, the greatest lift first.
     *
     * @param check called often; whatever it throws stops the work
     * @throws TooManySets when the support is too small
     */
    public static List<Rule> rules(Baskets baskets, Limits limits, Runnable check) {
        Association search = new Association(baskets, limits, check);
        List<Integer> frequent = new ArrayList<>();
        for (int item = 0; item < baskets.items(); item++) {
            if (baskets.count(item) >= search.least) {
                frequent.add(item);
            }
        }
        frequent.sort(Comparator.comparingInt(baskets::count));
        search.grow(new int[0], frequent, frequent.stream().map(baskets::of).toList());
        return search.rules(limits.confidence());
    }

    /** Adds each candidate to the set in turn and goes on with those that follow it. */
    private void grow(int[] set, List<Integer> candidates, List<long[]> holders) {
        for (int i = 0; i < candidates.size(); i++) {
            check.run();
            int[] larger = Arrays.copyOf(set, set.length + 1);
            larger[set.length] = candidates.get(i);
            long[] holding = holders.get(i);
            int[] sorted = larger.clone();
            Arrays.sort(sorted);
            counts.put(new Items(sorted), Baskets.count(holding));
            if (counts.size() > mostSets) {
                throw new TooManySets();
            }
            if (larger.length == longest) {
                continue;
            }
            List<Integer> next = new ArrayList<>();
            List<long[]> shared = new ArrayList<>();
            for (int j = i + 1; j < candidates.size(); j++) {
                long[] both = both(holding, holders.get(j));
                if (both != null) {
                    next.add(candidates.get(j));
                    shared.add(both);
                }
            }
            grow(larger, next, shared);
        }
    }

    /** The baskets in both sets, or null when they are too few. */
    private long[] both(long[] one, long[] other) {
        long[] both = new long[one.length];
        int count = 0;
        for (int i = 0; i < both.length; i++) {
            both[i] = one[i] & other[i];
            count += Long.bitCount(both[i]);
        }
        return count >= least ? both : null;
    }

    private List<Rule> rules(double confidence) {
        List<Rule> rules = new ArrayList<>();
        counts.forEach((items, count) -> {
            int[] all = items.numbers();
            for (int then = 0; then < all.length && all.length > 1; then++) {
                int[] given = new int[all.length - 1];
                System.arraycopy(all, 0, given, 0, then);
                System.arraycopy(all, then + 1, given, then, given.length - then);
                int withGiven = counts.get(new Items(given));
                if (count >= confidence * withGiven - 1e-9) {
                    rules.add(new Rule(Arrays.stream(given).boxed().toList(), all[then], count, withGiven, counts.get(new Items(new int[] {all[then]})),
                            baskets.size()));
                }
            }
        });
        rules.sort(Comparator.comparingDouble(Rule::lift).reversed().thenComparing(Comparator.comparingLong(Rule::together).reversed())
                .thenComparing(rule -> rule.given().toString()).thenComparing(Rule::then));
        return rules;
    }
}
