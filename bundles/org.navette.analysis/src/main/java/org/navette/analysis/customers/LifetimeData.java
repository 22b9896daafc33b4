package org.navette.analysis.customers;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.navette.behaviour.engine.Session;
import org.navette.core.study.SourceColumn;
import org.navette.statistics.purchases.Histories;

/**
 * Customers summed up by equal history; times in weeks.
 *
 * @param histories repeats, time to the last purchase and time watched
 * @param spent     of each history, Σ over its customers of the mean worth of a day of purchase; null without a column of worth
 * @param later     of each history, days of purchase after the time watched; null when nothing was held back
 */
record LifetimeData(Histories histories, double[] spent, double[] later) {
    private static final double WEEK = 7;

    /** @param worth AMOUNT or MARGIN, or null. @param until the day at which watching ends */
    static LifetimeData read(Purchases purchases, Session session, SourceColumn worth, LocalDate until) throws SQLException {
        boolean held = until.isBefore(purchases.asOf());
        String asOf = purchases.dialect().date(until);
        String joined = purchases.customers(until) + " c";
        if (worth != null) {
            joined += " JOIN (SELECT customer, sum(" + purchases.dialect().quote(worth.word()) + ") AS spent FROM " + purchases.rows(until, worth)
                    + " w GROUP BY customer) s ON s.customer = c.customer";
        }
        if (held) {
            joined += " LEFT JOIN (SELECT customer, count(*) AS later FROM " + purchases.days(purchases.asOf()) + " a WHERE bought_on > " + asOf
                    + " GROUP BY customer) l ON l.customer = c.customer";
        }
        List<double[]> rows = session.query("SELECT purchases, " + purchases.dialect().daysBetween("first_on", "last_on") + ", "
                + purchases.dialect().daysBetween("first_on", asOf) + ", count(*), "
                + (worth == null ? "0" : "sum(" + purchases.dialect().real("spent") + " / purchases)") + ", "
                + (held ? "sum(coalesce(later, 0))" : "0") + " FROM " + joined + " GROUP BY 1, 2, 3", row -> new double[] {row.getDouble(1) - 1,
                        row.getDouble(2) / WEEK, row.getDouble(3) / WEEK, row.getDouble(4), row.getDouble(5), row.getDouble(6)});
        int[] repeats = rows.stream().mapToInt(row -> (int) row[0]).toArray();
        long[] counts = rows.stream().mapToLong(row -> (long) row[3]).toArray();
        return new LifetimeData(new Histories(repeats, column(rows, 1), column(rows, 2), counts), worth == null ? null : column(rows, 4),
                held ? column(rows, 5) : null);
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }

    /** Mean worth of a day of purchase, to the cent, with how many customers have it; without those at or below 0. */
    record Spending(int[] purchases, double[] means, long[] counts, long left) {
        static Spending read(Purchases purchases, Session session, SourceColumn worth) throws SQLException {
            List<int[]> days = new ArrayList<>();
            List<double[]> means = new ArrayList<>();
            long[] left = {0};
            session.each("SELECT purchases, mean, count(*) FROM (SELECT c.purchases, CAST(" + purchases.dialect().real("s.spent")
                    + " / c.purchases AS DECIMAL(18,2)) AS mean FROM " + purchases.customers(purchases.asOf()) + " c JOIN (SELECT customer, sum("
                    + purchases.dialect().quote(worth.word()) + ") AS spent FROM " + purchases.rows(purchases.asOf(), worth)
                    + " w GROUP BY customer) s ON s.customer = c.customer) m GROUP BY purchases, mean", row -> {
                        if (row.getDouble(2) > 0) {
                            days.add(new int[] {row.getInt(1)});
                            means.add(new double[] {row.getDouble(2), row.getLong(3)});
                        } else {
                            left[0] += row.getLong(3);
                        }
                    });
            return new Spending(days.stream().mapToInt(d -> d[0]).toArray(), means.stream().mapToDouble(m -> m[0]).toArray(),
                    means.stream().mapToLong(m -> (long) m[1]).toArray(), left[0]);
        }
    }
}
