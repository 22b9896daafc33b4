package org.navette.behaviour.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.study.SourceColumn;

/** The statements behind {@link Metrics}, in SQL that engines read alike. */
final class MetricSql {
    private static final String FIFTH = "_fifth";
    private final Dialect dialect;

    MetricSql(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Customer, every metric as a double and its fifth (0–4), of all rows up to the day. */
    String select(SourceTable table, List<Metric> metrics, LocalDate asOf) {
        Terms terms = new Terms(dialect, table, asOf);
        String values = metrics.stream().map(metric -> dialect.real(metric.formula().sql(terms)) + " AS "
                + value(metric)).collect(Collectors.joining(", "));
        String fifths = metrics.stream().map(metric -> "CASE WHEN " + value(metric) + " IS NOT NULL THEN NTILE("
                + Quintiles.COUNT + ") OVER (PARTITION BY CASE WHEN " + value(metric) + " IS NULL THEN 1 ELSE 0 END ORDER BY "
                + value(metric) + ", " + dialect.ordered("customer") + ") - 1 END AS " + fifth(metric)).collect(Collectors.joining(", "));
        String until = asOf == null ? "" : " AND " + terms.column(SourceColumn.DATE) + " <= " + dialect.date(asOf);
        return "SELECT m.*, " + fifths + " FROM (SELECT customer, " + values + " FROM " + table.relation()
                + " s WHERE customer IS NOT NULL" + until + " GROUP BY customer) m";
    }

    String value(Metric metric) {
        return dialect.quote(metric.name());
    }

    /** The index of the band of a row of {@link #select}; null without a value. */
    String band(Metric metric, Banding banding) {
        return switch (banding) {
            case Quintiles all -> fifth(metric);
            case Cuts cuts -> {
                StringBuilder cases = new StringBuilder("CASE WHEN " + value(metric) + " IS NULL THEN NULL");
                for (int i = 0; i < cuts.limits().size(); i++) {
                    cases.append(" WHEN ").append(value(metric)).append(" < ").append(cuts.limits().get(i)).append(" THEN ")
                            .append(i);
                }
                yield cases.append(" ELSE ").append(cuts.limits().size()).append(" END").toString();
            }
        };
    }

    /** Rows without a value, then minimum, first quartile, median, mean, third quartile, maximum. */
    String summary(String table, Metric metric) {
        String value = value(metric);
        return "SELECT count(*) - count(" + value + "), min(" + value + "), " + dialect.quantile(value, 0.25) + ", "
                + dialect.quantile(value, 0.5) + ", avg(" + value + "), " + dialect.quantile(value, 0.75) + ", max(" + value
                + ") FROM " + table;
    }

    private String fifth(Metric metric) {
        return dialect.quote(metric.name() + FIFTH);
    }
}
