package org.navette.behaviour.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.study.SourceColumn;

/** The statements behind {@link Metrics}, in SQL that engines read alike. */
final class MetricSql {
    private static final String FIFTH = "_fifth";
    private static final String PLACE = "_place";
    private static final String BUYERS = "_buyers";
    private final Dialect dialect;
    private final RfmRule rule;

    /** With the usual rule of segments. */
    MetricSql(Dialect dialect) {
        this(dialect, RfmRule.USUAL);
    }

    MetricSql(Dialect dialect, RfmRule rule) {
        this.dialect = dialect;
        this.rule = rule;
    }

    /**
     * Customer, every metric (figures as doubles) and the fifth (0–4) of each figure, of all rows up to the day. The rows are
     * read once, and once more where channels are compared. Segments are no columns: the rule names them when they are read.
     */
    String select(SourceTable table, List<Metric> wanted, LocalDate asOf) {
        List<Metric> metrics = wanted.stream().flatMap(metric -> metric.chain().stream()).distinct().toList();
        Terms terms = new Terms(dialect, table, asOf);
        String rows = table.relation() + " s WHERE customer IS NOT NULL"
                + (asOf == null ? "" : " AND " + terms.column(SourceColumn.DATE) + " <= " + dialect.date(asOf));
        String base = "SELECT customer" + columns(metrics, Figure.OfRows.class::isInstance, terms) + " FROM " + rows + " GROUP BY customer";
        if (metrics.stream().anyMatch(metric -> metric.figure() instanceof Figure.OfChannels)) {
            base = "SELECT r.*" + names(metrics, Figure.OfChannels.class::isInstance) + " FROM (" + base + ") r LEFT JOIN ("
                    + channels(metrics, terms, rows) + ") c ON c.of_customer = r.customer";
        }
        String fifths = metrics.stream().filter(MetricSql::ranked).map(metric -> ", CASE WHEN " + value(metric)
                + " IS NOT NULL THEN NTILE(" + Quintiles.COUNT + ") OVER (PARTITION BY CASE WHEN " + value(metric)
                + " IS NULL THEN 1 ELSE 0 END ORDER BY " + value(metric) + ", " + dialect.ordered("customer") + ") - 1 END AS " + fifth(metric))
                .collect(Collectors.joining());
        List<Metric> scores = metrics.stream().filter(metric -> metric.figure() instanceof Figure.Score).toList();
        if (scores.isEmpty()) {
            return "SELECT m.*" + fifths + " FROM (" + base + ") m";
        }
        String places = scores.stream().map(this::place).collect(Collectors.joining());
        String plain = "customer" + names(metrics, figure -> figure instanceof Figure.OfRows || figure instanceof Figure.OfChannels)
                + metrics.stream().filter(MetricSql::ranked).map(metric -> ", " + fifth(metric)).collect(Collectors.joining());
        return "SELECT " + plain + scores.stream().map(this::score).collect(Collectors.joining()) + " FROM (SELECT m.*" + fifths
                + places + " FROM (" + base + ") m) p";
    }

    /** Whether fifths of it are kept. */
    private static boolean ranked(Metric metric) {
        return !metric.classed();
    }

    private String columns(List<Metric> metrics, Predicate<Figure> which, Terms terms) {
        return metrics.stream().filter(metric -> which.test(metric.figure())).map(metric -> {
            String formula = switch (metric.figure()) {
                case Figure.OfRows of -> of.formula().sql(terms);
                case Figure.OfChannels of -> of.formula().sql(terms);
                case Figure.Score of -> throw new IllegalArgumentException(metric.name());
                case Figure.Segment of -> throw new IllegalArgumentException(metric.name());
            };
            return ", " + (metric.named() ? formula : dialect.real(formula)) + " AS " + column(metric);
        }).collect(Collectors.joining());
    }

    private String names(List<Metric> metrics, Predicate<Figure> which) {
        return metrics.stream().filter(metric -> which.test(metric.figure())).map(metric -> ", " + column(metric))
                .collect(Collectors.joining());
    }

    private String channels(List<Metric> metrics, Terms terms, String rows) {
        String channel = terms.column(SourceColumn.CHANNEL);
        return "SELECT customer AS of_customer" + columns(metrics, Figure.OfChannels.class::isInstance, terms)
                + " FROM (SELECT customer, " + channel + ", days, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY days DESC, " + dialect.ordered(channel)
                + ") AS place FROM (SELECT customer, " + channel + ", count(DISTINCT " + terms.purchaseDay() + ") AS days FROM " + rows
                + " AND " + channel + " IS NOT NULL GROUP BY customer, " + channel + ") d) e GROUP BY customer";
    }

    /** Twice the mean rank less one, times five, and the buyers: whole numbers, so that every engine cuts at the same customer. */
    private String place(Metric metric) {
        Figure.Score score = (Figure.Score) metric.figure();
        String value = value(score.of());
        String counts = value(MetricCatalogue.RECENCY) + " IS NOT NULL AND " + value + " IS NOT NULL";
        String among = "(PARTITION BY CASE WHEN " + counts + " THEN 1 ELSE 0 END";
        return ", CASE WHEN " + counts + " THEN 5 * (2 * RANK() OVER " + among + " ORDER BY " + value + (score.fewestBest() ? " DESC" : "")
                + ") - 2 + count(*) OVER " + among + ", " + value + ")) END AS " + dialect.quote(metric.name() + PLACE)
                + ", count(*) OVER " + among + ") AS " + dialect.quote(metric.name() + BUYERS);
    }

    private String score(Metric metric) {
        String place = dialect.quote(metric.name() + PLACE);
        StringBuilder cases = new StringBuilder("CASE WHEN " + place + " IS NULL THEN NULL");
        for (int k = 1; k < Quintiles.COUNT; k++) {
            cases.append(" WHEN ").append(place).append(" < ").append(2 * k).append(" * ").append(dialect.quote(metric.name() + BUYERS))
                    .append(" THEN ").append(k);
        }
        return ", " + dialect.real(cases + " ELSE " + Quintiles.COUNT + " END") + " AS " + column(metric);
    }

    private String column(Metric metric) {
        return dialect.quote(metric.name());
    }

    /** The value in a row of {@link #select}. */
    String value(Metric metric) {
        return metric.figure() instanceof Figure.Segment of ? rule.sql(dialect, of.scores().stream().map(this::column).toList())
                : column(metric);
    }

    /** The index of the band of a row of {@link #select}; null without a value. */
    String band(Metric metric, Banding banding) {
        return switch (banding) {
            case Quintiles all -> metric.unit() == Unit.SCORE ? "CAST(" + value(metric) + " AS INTEGER) - 1" : fifth(metric);
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

    /** Each value with its customers; null stands for none. */
    String counts(String table, Metric metric) {
        String value = metric.named() ? value(metric) : dialect.asText("CAST(" + value(metric) + " AS INTEGER)");
        return "SELECT v, count(*) FROM (SELECT " + value + " AS v FROM " + table + ") s GROUP BY v ORDER BY 2 DESC, 1";
    }

    /** The channels through which customers bought up to the day, the most frequent first. */
    String channelsOf(SourceTable table, LocalDate asOf) {
        Terms terms = new Terms(dialect, table, asOf);
        String channel = terms.column(SourceColumn.CHANNEL);
        List<String> conditions = new ArrayList<>(List.of("customer IS NOT NULL", channel + " IS NOT NULL"));
        if (asOf != null) {
            conditions.add(terms.column(SourceColumn.DATE) + " <= " + dialect.date(asOf));
        }
        return "SELECT " + channel + ", count(" + terms.purchased("1") + ") AS n FROM " + table.relation() + " s WHERE "
                + String.join(" AND ", conditions) + " GROUP BY " + channel + " ORDER BY 2 DESC, 1";
    }

    private String fifth(Metric metric) {
        return dialect.quote(metric.name() + FIFTH);
    }
}
