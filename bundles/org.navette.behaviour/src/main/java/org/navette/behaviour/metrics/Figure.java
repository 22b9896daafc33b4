package org.navette.behaviour.metrics;

import java.util.List;

/** How a metric comes about. */
public sealed interface Figure {
    /** An aggregate over the rows of one customer. */
    record OfRows(Formula formula) implements Figure {
    }

    /**
     * An aggregate over the channels of one customer, one row each: {@code channel}, {@code days} (days of purchase in it) and
     * {@code place} (1 for the channel of most days, ties in the order of their names).
     */
    record OfChannels(Formula formula) implements Figure {
    }

    /** 1–5 by the rank of another metric among those who bought; ties share their mean rank. @param fewestBest low values get 5 */
    record Score(Metric of, boolean fewestBest) implements Figure {
    }

    /** A name by the rule of the study. @param scores recency, frequency, monetary */
    record Segment(List<Metric> scores) implements Figure {
    }

    /** SQL that aggregates. */
    @FunctionalInterface
    interface Formula {
        String sql(Terms terms);
    }
}
