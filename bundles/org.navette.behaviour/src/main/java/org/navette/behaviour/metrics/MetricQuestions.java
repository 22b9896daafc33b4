package org.navette.behaviour.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.progress.Progress;

/** Metrics of the rows of a source asked for in place, nothing kept: how an engine is compared with another. */
public record MetricQuestions(Engine engine, SourceTable table, Session.Row<String> row) {
    /** Every customer's figures. */
    public List<String> values(List<Metric> metrics, LocalDate asOf) {
        MetricSql sql = new MetricSql(engine.dialect());
        return ask("SELECT customer, " + metrics.stream().map(sql::value).collect(Collectors.joining(", ")) + " FROM ("
                + sql.select(table, metrics, asOf) + ") x");
    }

    /** Customers, lowest and highest figure of each band. */
    public List<String> bands(Metric metric, Banding banding, LocalDate asOf) {
        MetricSql sql = new MetricSql(engine.dialect());
        return ask("SELECT band, count(*), min(v), max(v) FROM (SELECT " + sql.band(metric, banding) + " AS band, " + sql.value(metric) + " AS v FROM ("
                + sql.select(table, List.of(metric), asOf) + ") x) b GROUP BY band");
    }

    /** Missing, minimum, quartiles, mean, maximum. */
    public List<String> summary(Metric metric, LocalDate asOf) {
        MetricSql sql = new MetricSql(engine.dialect());
        return ask(sql.summary("(" + sql.select(table, List.of(metric), asOf) + ") x", metric));
    }

    /** Customers by the bands of two metrics. */
    public List<String> crosstab(Metric first, Banding rows, Metric second, Banding columns, LocalDate asOf) {
        MetricSql sql = new MetricSql(engine.dialect());
        return ask("SELECT r, c, count(*) FROM (SELECT " + sql.band(first, rows) + " AS r, " + sql.band(second, columns) + " AS c FROM ("
                + sql.select(table, List.of(first, second), asOf) + ") x) b GROUP BY r, c");
    }

    private List<String> ask(String sql) {
        return engine.work(Progress.NONE, session -> session.query(sql, row));
    }
}
