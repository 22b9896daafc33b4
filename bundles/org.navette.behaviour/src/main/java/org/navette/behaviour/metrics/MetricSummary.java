package org.navette.behaviour.metrics;

/**
 * A metric over all customers of a source; the figures are null when no customer has a value.
 *
 * @param q1      first quartile, linear between neighbours (type 7)
 * @param missing customers without a value
 */
public record MetricSummary(String name, Unit unit, Double min, Double q1, Double median, Double mean, Double q3, Double max,
        long missing) {
}
