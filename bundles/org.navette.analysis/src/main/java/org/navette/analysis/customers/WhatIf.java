package org.navette.analysis.customers;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.Messages;
import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundChart.Point;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.Values;
import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.Session;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.store.Study;

/**
 * What more retention would be worth: margin to come of the customers of the last period, each of whom stays from period to period
 * with the same probability (Gupta and Lehmann, 2003: the sum of m·rᵗ ÷ (1 + i)ᵗ over periods t).
 */
public final class WhatIf implements NamedAnalysis {
    private static final int MOST = 10;

    @Override
    public String name() {
        return "what-if";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.source(), Parameter.asOf(), Parameter.number("points", "5", 0.1, 100), Parameter.whole("length", 6, 1, 60),
                Parameter.whole("periods", 6, 1, 100), Parameter.share("discount", "0.1", 0, 1));
    }

    /**
     * @param customers of the last period
     * @param before    of the period before
     * @param stayed    of those, how many bought again in the last period
     * @param margin    of the last period, returns included
     */
    private record Read(long customers, long before, long stayed, double margin) {
        double retention() {
            return (double) stayed / before;
        }

        double each() {
            return margin / customers;
        }
    }

    @Override
    public Findings run(Study study, Values values, Progress progress) {
        int months = values.whole("length");
        try (Purchases purchases = Purchases.open(study, values)) {
            purchases.require(SourceColumn.MARGIN);
            LocalDate middle = back(purchases.asOf(), months);
            LocalDate begin = back(middle, months);
            Read read = purchases.engine().work(progress, session -> read(session, purchases, begin, middle));
            if (read.customers() == 0 || read.before() == 0) {
                throw new InputProblem(Place.NOWHERE, Messages.text("what-if.short", months, begin, middle, purchases.asOf()));
            }
            return findings(values, read, Messages.text("what-if.note.periods", begin.plusDays(1), middle, middle.plusDays(1), purchases.asOf()));
        }
    }

    /** The last day of a month leads to the last day of a month. */
    private static LocalDate back(LocalDate day, int months) {
        LocalDate then = day.minusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth() ? then.withDayOfMonth(then.lengthOfMonth()) : then;
    }

    private static Read read(Session session, Purchases purchases, LocalDate begin, LocalDate middle) throws SQLException {
        session.begin(Messages.text("what-if.step"), 0);
        Dialect dialect = purchases.dialect();
        String day = dialect.quote(SourceColumn.DATE.word());
        double margin = session.query("SELECT sum(" + dialect.quote(SourceColumn.MARGIN.word()) + ") FROM " + purchases.table().relation()
                + " r WHERE customer IS NOT NULL AND " + day + " > " + dialect.date(middle) + " AND " + day + " <= " + dialect.date(purchases.asOf()),
                row -> row.getDouble(1)).getFirst();
        return session.query("SELECT sum(late), sum(early), sum(late * early) FROM (SELECT max(CASE WHEN bought_on > " + dialect.date(middle)
                + " THEN 1 ELSE 0 END) AS late, max(CASE WHEN bought_on > " + dialect.date(begin) + " AND bought_on <= " + dialect.date(middle)
                + " THEN 1 ELSE 0 END) AS early FROM " + purchases.days(purchases.asOf()) + " d GROUP BY customer) c",
                row -> new Read(row.getLong(1), row.getLong(2), row.getLong(3), margin)).getFirst();
    }

    /** The margin to come of one customer, in money of today. @param rate of discount a period */
    static double worth(double margin, double retention, double rate, int periods) {
        double sum = 0;
        for (int t = 1; t <= periods; t++) {
            sum += margin * Math.pow(retention / (1 + rate), t);
        }
        return sum;
    }

    private Findings findings(Values values, Read read, String note) {
        double rate = Math.pow(1 + values.number("discount"), values.whole("length") / 12.0) - 1;
        int periods = values.whole("periods");
        double now = worth(read.each(), read.retention(), rate, periods);
        double better = Math.min(1, read.retention() + values.number("points") / 100);
        double then = worth(read.each(), better, rate, periods);
        FoundTable assumed = new FoundTable("assumptions", Messages.text("what-if.assumptions"), List.of(
                FoundColumn.count("customers", Messages.text("what-if.customers")), FoundColumn.count("before", Messages.text("what-if.before")),
                FoundColumn.share("retention", Messages.text("what-if.retention")), FoundColumn.money("margin", Messages.text("what-if.margin")),
                FoundColumn.share("rate", Messages.text("what-if.rate")), FoundColumn.count("periods", Messages.text("what-if.periods"))),
                List.of(FoundTable.row(read.customers(), read.before(), read.retention(), read.each(), rate, periods)));
        FoundTable effect = new FoundTable("effect", Messages.text("what-if.effect"), List.of(FoundColumn.text("case", Messages.text("what-if.case")),
                FoundColumn.share("retention", Messages.text("what-if.retention")), FoundColumn.money("each", Messages.text("what-if.each")),
                FoundColumn.money("all", Messages.text("what-if.all"))),
                List.of(FoundTable.row(Messages.text("what-if.now"), read.retention(), now, now * read.customers()),
                        FoundTable.row(Messages.text("what-if.then"), better, then, then * read.customers()),
                        FoundTable.row(Messages.text("what-if.more"), better - read.retention(), then - now, (then - now) * read.customers())));
        List<Point> points = new ArrayList<>();
        for (int more = 0; more <= MOST; more++) {
            double retention = Math.min(1, read.retention() + more / 100.0);
            points.add(new Point(more, (worth(read.each(), retention, rate, periods) - now) * read.customers()));
        }
        return new Findings(name(), title(), values.written(), List.of(note, Messages.text("what-if.note.same"), Messages.text("what-if.note.formula")),
                List.of(assumed, effect), List.of(new FoundChart("sensitivity", Messages.text("what-if.sensitivity"), FoundChart.Shape.LINE,
                        Messages.text("what-if.x"), Messages.text("what-if.more"), ColumnType.MONEY, List.of(new FoundChart.Series("", points)))));
    }
}
