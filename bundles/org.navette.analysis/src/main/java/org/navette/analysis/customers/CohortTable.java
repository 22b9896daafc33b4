package org.navette.analysis.customers;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.navette.analysis.Messages;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.behaviour.engine.Session;

/**
 * Cohorts by month of first purchase: how many customers bought in each month since.
 *
 * @param cohorts months since January of year 0 → customers who bought in each later month, the first being the cohort's own
 * @param last    month of the as-of date, counted alike
 */
record CohortTable(Map<Integer, long[]> cohorts, int last) {
    static CohortTable read(Purchases purchases, Session session, int months) throws SQLException {
        Map<Integer, long[]> cohorts = new TreeMap<>();
        session.each("SELECT f, m - f, count(*) FROM (SELECT DISTINCT d.customer, " + month("c.first_on") + " AS f, " + month("d.bought_on")
                + " AS m FROM " + purchases.days(purchases.asOf()) + " d JOIN " + purchases.customers(purchases.asOf())
                + " c ON c.customer = d.customer) x GROUP BY f, m - f", row -> {
                    int since = row.getInt(2);
                    if (since <= months) {
                        cohorts.computeIfAbsent(row.getInt(1), f -> new long[months + 1])[since] = row.getLong(3);
                    }
                });
        return new CohortTable(cohorts, purchases.asOf().getYear() * 12 + purchases.asOf().getMonthValue() - 1);
    }

    private static String month(String day) {
        return "EXTRACT(YEAR FROM " + day + ") * 12 + EXTRACT(MONTH FROM " + day + ") - 1";
    }

    /** Months that have not come yet are empty. */
    FoundTable table() {
        int months = cohorts.values().stream().mapToInt(active -> active.length).max().orElse(1);
        List<FoundColumn> columns = new ArrayList<>(List.of(FoundColumn.text("cohort", Messages.text("retention.cohort")),
                FoundColumn.count("customers", Messages.text("retention.customers"))));
        for (int month = 0; month < months; month++) {
            columns.add(FoundColumn.share("month-" + month, Integer.toString(month)));
        }
        List<List<Object>> rows = new ArrayList<>();
        cohorts.forEach((first, active) -> {
            List<Object> cells = new ArrayList<>(List.of(YearMonth.of(first / 12, first % 12 + 1).toString(), active[0]));
            for (int month = 0; month < months; month++) {
                cells.add(first + month > last ? null : (double) active[month] / active[0]);
            }
            rows.add(cells);
        });
        return new FoundTable("cohorts", Messages.text("retention.cohorts"), columns, rows);
    }
}
