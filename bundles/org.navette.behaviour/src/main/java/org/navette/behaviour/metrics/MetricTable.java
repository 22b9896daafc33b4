package org.navette.behaviour.metrics;

import java.time.LocalDate;
import java.util.List;

/**
 * The metrics of a source as they are kept.
 *
 * @param source    the source's name
 * @param asOf      the day on which they stand; null when the source has no dates
 * @param customers customers with at least one row up to that day
 */
public record MetricTable(String source, LocalDate asOf, long customers, List<MetricSummary> summaries) {
    public MetricTable {
        summaries = List.copyOf(summaries);
    }
}
