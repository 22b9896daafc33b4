package org.navette.behaviour.metrics;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.Loads;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.progress.Progress;
import org.navette.core.study.CustomerKey;

/**
 * Coded passages by the band of a metric and by whether their customer fell silent, counted where the rows are: keys and codes go up,
 * counts come back. Runs alike in the embedded engine and in a warehouse.
 *
 * @param banding bands of all customers, not only of the coded ones
 * @param silence a customer fell silent who has not bought for more than so many days before the as-of date
 */
public record CodedCrosstab(Metric metric, Banding banding, int silence) {
    private static final String RECENCY = "recency";

    /** A passage and its customer's key, as the study has it. */
    public record Coded(String customer, String code) {
    }

    /**
     * @param band      index, or null for customers without a value
     * @param silent    null for customers who never bought
     * @param passages  coded passages
     * @param customers different customers among them
     */
    public record Cell(String code, Integer band, Boolean silent, long passages, long customers) {
    }

    /** The cells that are not empty, by code, band and silence. @param asOf the day on which the figures stand */
    public List<Cell> count(Engine engine, SourceTable table, LocalDate asOf, List<Coded> coded, Progress progress) {
        List<List<String>> rows = coded.stream().filter(c -> CustomerKey.normalise(c.customer()) != null)
                .map(c -> List.of(CustomerKey.normalise(c.customer()), c.code())).sorted(Comparator.comparing(List::getFirst)).toList();
        return engine.work(progress, session -> {
            TreeMap<String, Cell> cells = new TreeMap<>();
            for (List<List<String>> part : Loads.of(rows, 0)) {
                for (Cell cell : session.query(sql(engine, session, table, asOf, part), row -> new Cell(row.getString(1),
                        integer(row.getInt(2), row.wasNull()), truth(row.getInt(3), row.wasNull()), row.getLong(4), row.getLong(5)))) {
                    cells.merge(cell.code() + '\0' + cell.band() + '\0' + cell.silent(), cell, (a, b) -> new Cell(a.code(), a.band(), a.silent(),
                            a.passages() + b.passages(), a.customers() + b.customers()));
                }
            }
            return new ArrayList<>(cells.values());
        });
    }

    /** How the engine would run it. */
    public List<String> explain(Engine engine, SourceTable table, LocalDate asOf, List<Coded> coded, Progress progress) {
        return engine.work(progress, session -> session.plan(sql(engine, session, table, asOf,
                coded.stream().map(c -> List.of(c.customer(), c.code())).toList())));
    }

    private String sql(Engine engine, Session session, SourceTable table, LocalDate asOf, List<List<String>> part) throws SQLException {
        MetricSql sql = new MetricSql(engine.dialect());
        String lifted = session.lift(List.of("given", "code"), part);
        String keyed = "(SELECT " + table.key("given") + " AS coded, code FROM " + lifted + " l)";
        // Bands between limits need no one but the coded: a quarter of the work.
        SourceTable rows = banding instanceof Quintiles ? table : new SourceTable(table.number(), "(SELECT s.* FROM " + table.relation()
                + " s WHERE customer IN (SELECT coded FROM " + keyed + " c))", table.metrics(), table.roles(), table.first(), table.last(),
                table.keys(), table.collisions());
        List<Metric> metrics = metric.equals(MetricCatalogue.RECENCY) ? List.of(metric) : List.of(MetricCatalogue.RECENCY, metric);
        String recency = engine.dialect().quote(RECENCY);
        return "SELECT code, band, silent, count(*) AS passages, count(DISTINCT coded) AS customers FROM " + keyed + " k JOIN (SELECT customer, "
                + sql.band(metric, banding) + " AS band, CASE WHEN " + recency + " > " + silence + " THEN 1 WHEN " + recency
                + " IS NOT NULL THEN 0 END AS silent FROM (" + sql.select(rows, metrics, asOf)
                + ") x) m ON m.customer = k.coded GROUP BY code, band, silent";
    }

    private static Integer integer(int value, boolean none) {
        return none ? null : value;
    }

    private static Boolean truth(int value, boolean none) {
        return none ? null : value == 1;
    }
}
