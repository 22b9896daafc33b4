package org.navette.statistics.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What to propose to whom: the right sides of the surest rules that fit, then what most others have. */
public final class Proposals {
    private final Baskets had;
    private final List<Rule> surest;
    private final List<Integer> popular;

    /** @param had what each customer had, a basket each. @param rules found in them */
    public Proposals(Baskets had, List<Rule> rules) {
        this.had = had;
        surest = rules.stream().sorted(Comparator.comparingDouble(Rule::confidence).reversed()
                .thenComparing(Comparator.comparingLong(Rule::together).reversed()).thenComparing(Rule::then)).toList();
        popular = IntStream.range(0, had.items()).boxed().sorted(Comparator.<Integer>comparingInt(had::count).reversed()).toList();
    }

    /** At most so many items that the customer has not had, the best first. */
    public List<Integer> byRules(int customer, int most) {
        List<Integer> proposed = new ArrayList<>();
        for (Rule rule : surest) {
            if (proposed.size() == most) {
                return proposed;
            }
            if (!had.holds(customer, rule.then()) && !proposed.contains(rule.then())
                    && rule.given().stream().allMatch(item -> had.holds(customer, item))) {
                proposed.add(rule.then());
            }
        }
        popular.stream().filter(item -> !had.holds(customer, item) && !proposed.contains(item)).limit(most - proposed.size())
                .toList().forEach(proposed::add);
        return proposed;
    }

    /** At most so many items that the customer has not had, those most customers had first. */
    public List<Integer> byPopularity(int customer, int most) {
        return popular.stream().filter(item -> !had.holds(customer, item)).limit(most).toList();
    }
}
