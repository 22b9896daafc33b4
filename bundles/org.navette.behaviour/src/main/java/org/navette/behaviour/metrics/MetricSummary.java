package org.navette.behaviour.metrics;

import java.util.List;

/**
 * A metric over all customers of a source; the figures are null when no customer has a value, and for names.
 *
 * @param q1      first quartile, linear between neighbours (type 7)
 * @param missing customers without a value
 * @param classes of names and scores: each value with its customers; of other figures none
 */
public record MetricSummary(String name, Unit unit, Double min, Double q1, Double median, Double mean, Double q3, Double max,
        long missing, List<Class> classes) {
    public MetricSummary {
        classes = List.copyOf(classes);
    }

    /** Of a figure with many values. */
    public MetricSummary(String name, Unit unit, Double min, Double q1, Double median, Double mean, Double q3, Double max, long missing) {
        this(name, unit, min, q1, median, mean, q3, max, missing, List.of());
    }

    /** @param label the value in the user's language */
    public record Class(String value, String label, long customers) {
    }
}
