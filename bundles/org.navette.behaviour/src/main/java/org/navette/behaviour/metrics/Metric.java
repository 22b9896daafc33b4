package org.navette.behaviour.metrics;

import java.util.Set;

import org.navette.behaviour.Messages;
import org.navette.core.study.SourceColumn;

/**
 * A figure of each customer.
 *
 * @param name    word on the command line and column in the metric table
 * @param needs   roles the source must declare
 * @param formula SQL over the rows of one customer
 */
public record Metric(String name, Unit unit, Set<SourceColumn> needs, Formula formula) {
    public Metric {
        needs = Set.copyOf(needs);
    }

    /** Its name in the user's language. */
    public String title() {
        return Messages.text("metric." + name);
    }

    /** What it says, one sentence in the user's language. */
    public String definition() {
        return Messages.text("metric." + name + ".definition");
    }

    /** Aggregates the rows of one customer. */
    @FunctionalInterface
    public interface Formula {
        String sql(Terms terms);
    }
}
