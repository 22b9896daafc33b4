package org.navette.analysis.customers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.navette.analysis.Messages;
import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.Values;
import org.navette.behaviour.engine.Session;
import org.navette.core.progress.Progress;
import org.navette.statistics.survival.KaplanMeier;
import org.navette.statistics.survival.Lives;
import org.navette.statistics.survival.LogRank;
import org.navette.store.Study;

/** How long customers stay: survival curves by group with their test, and the table of cohorts. */
public final class Retention implements NamedAnalysis {
    private static final String ALL = "";
    /** Mean length of a month of the Gregorian calendar. */
    private static final double MONTH = 365.2425 / 12;
    private static final int[] MONTHS = {0, 1, 3, 6, 12, 18, 24, 36, 48, 60};

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.source(), Parameter.asOf(), Parameter.choice("by", "none", "year", "quarter"), Parameter.variable("variable"),
                Parameter.number("k", "3", 0.1, 100), Parameter.whole("months", 12, 1, 60));
    }

    /** Lives in days with how many customers had each, by group. */
    private record Read(Silence rule, TreeMap<String, TreeMap<Life, Long>> groups, CohortTable cohorts) {
    }

    private record Life(int days, boolean ended) implements Comparable<Life> {
        @Override
        public int compareTo(Life other) {
            return days != other.days ? Integer.compare(days, other.days) : Boolean.compare(ended, other.ended);
        }
    }

    @Override
    public Findings run(Study study, Values values, Progress progress) {
        String variable = values.text("variable");
        Map<String, String> given = variable == null ? null : Groups.values(study, variable);
        try (Purchases purchases = Purchases.open(study, values)) {
            Read read = purchases.engine().work(progress, session -> {
                session.begin(Messages.text("retention.step"), 0);
                Silence rule = Silence.of(values.number("k"), purchases, session);
                return new Read(rule, lives(purchases, session, rule, values.text("by"), given),
                        CohortTable.read(purchases, session, values.whole("months")));
            });
            return findings(values, purchases, read, variable);
        }
    }

    private static TreeMap<String, TreeMap<Life, Long>> lives(Purchases purchases, Session session, Silence rule, String by,
            Map<String, String> given) throws SQLException {
        if (given != null) {
            Groups.upload(session, given);
        }
        String dialectAsOf = purchases.dialect().date(purchases.asOf());
        String inner = "SELECT c.customer, EXTRACT(YEAR FROM first_on) AS y, EXTRACT(MONTH FROM first_on) AS m, " + rule.gone(purchases)
                + " AS gone, " + purchases.dialect().daysBetween("first_on", "last_on") + " AS lived, "
                + purchases.dialect().daysBetween("first_on", dialectAsOf) + " AS watched FROM " + purchases.customers(purchases.asOf()) + " c";
        String sql = "SELECT y, m, " + (given == null ? "CAST(NULL AS VARCHAR)" : "g.\"value\"") + ", gone, CASE WHEN gone = 1 THEN lived ELSE watched END, count(*)"
                + " FROM (" + inner + ") l" + (given == null ? "" : " JOIN " + Groups.TABLE + " g ON g.customer = l.customer")
                + " GROUP BY 1, 2, 3, 4, 5";
        TreeMap<String, TreeMap<Life, Long>> groups = new TreeMap<>();
        session.each(sql, row -> {
            String group = given != null ? row.getString(3) : switch (by) {
                case "year" -> Integer.toString(row.getInt(1));
                case "quarter" -> row.getInt(1) + "-Q" + ((row.getInt(2) + 2) / 3);
                default -> ALL;
            };
            groups.computeIfAbsent(group, g -> new TreeMap<>()).merge(new Life(row.getInt(5), row.getInt(4) == 1), row.getLong(6), Long::sum);
        });
        return groups;
    }

    private Findings findings(Values values, Purchases purchases, Read read, String variable) {
        List<List<Object>> rows = new ArrayList<>();
        List<FoundChart.Series> series = new ArrayList<>();
        List<Lives> all = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        double longest = read.groups().values().stream().mapToInt(g -> g.lastKey().days()).max().orElse(0) / MONTH;
        for (int month : MONTHS) {
            if (month <= longest) {
                shown.add(month);
            }
        }
        read.groups().forEach((group, counted) -> {
            Lives lives = lives(counted);
            KaplanMeier curve = KaplanMeier.of(lives);
            all.add(lives);
            List<Object> cells = new ArrayList<>(List.of(group.equals(ALL) ? Messages.text("retention.all") : group, curve.size(), curve.ends()));
            cells.add(curve.median() == null ? null : curve.median() / MONTH);
            double watched = counted.lastKey().days() / MONTH;
            shown.forEach(month -> cells.add(month > watched ? null : curve.at(month * MONTH)));
            rows.add(cells);
            List<FoundChart.Point> points = new ArrayList<>(List.of(new FoundChart.Point(0, 1)));
            curve.steps().forEach(step -> points.add(new FoundChart.Point(step.time() / MONTH, step.survival(), null, step.low(), step.high())));
            points.add(new FoundChart.Point(watched, curve.at(Double.MAX_VALUE)));
            series.add(new FoundChart.Series(group, points));
        });
        List<FoundColumn> columns = new ArrayList<>(List.of(
                FoundColumn.text("group", variable != null ? variable : Messages.text("retention.group")),
                FoundColumn.count("customers", Messages.text("retention.customers")), FoundColumn.count("gone", Messages.text("retention.gone")),
                FoundColumn.number("median", Messages.text("retention.median"), 1).in(Messages.text("unit.months"))));
        shown.forEach(month -> columns.add(FoundColumn.share("month-" + month, Messages.text("retention.month", month))));
        List<FoundTable> tables = new ArrayList<>();
        tables.add(new FoundTable("survival", Messages.text("retention.survival"), columns, rows));
        if (all.size() > 1) {
            tables.add(test(LogRank.of(all)));
        }
        tables.add(read.cohorts().table());
        List<String> notes = new ArrayList<>(List.of(
                Messages.text("retention.note.rule", read.rule().k(), Silence.OWN, read.rule().common(), purchases.asOf().toString()),
                Messages.text("retention.note.cohorts")));
        if (variable != null) {
            notes.add(Messages.text("retention.note.variable", variable));
        }
        return new Findings(name(), title(), values.written(), notes, tables, List.of(new FoundChart("survival", Messages.text("retention.survival"),
                FoundChart.Shape.STEPS, Messages.text("retention.x"), Messages.text("retention.y"), ColumnType.SHARE, series)));
    }

    private static Lives lives(TreeMap<Life, Long> counted) {
        double[] times = new double[counted.size()];
        boolean[] ended = new boolean[times.length];
        long[] counts = new long[times.length];
        int i = 0;
        for (Map.Entry<Life, Long> life : counted.entrySet()) {
            times[i] = life.getKey().days();
            ended[i] = life.getKey().ended();
            counts[i++] = life.getValue();
        }
        return new Lives(times, ended, counts);
    }

    private static FoundTable test(LogRank test) {
        return new FoundTable("log-rank", Messages.text("retention.test"), List.of(FoundColumn.number("statistic", "χ²", 3),
                FoundColumn.count("df", Messages.text("retention.df")), FoundColumn.number("p", "p", 4)),
                List.of(FoundTable.row(test.statistic(), test.df(), test.p())));
    }
}
