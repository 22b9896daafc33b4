package org.navette.analysis.campaigns;

import java.sql.ResultSet;
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
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;

/**
 * What each customer leaves: margin less the cost of messages and contacts; and the whale curve of it, the cumulative sum over
 * customers from the dearest to those who cost more than they bring (Kaplan and Narayanan, 2001).
 */
public final class Worth implements NamedAnalysis {
    private static final int TENTHS = 10;
    private static final int POINTS = 100;
    private static final String MINUTE = "minute-cost";

    @Override
    public String name() {
        return "whales";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.source(), Parameter.asOf(), Parameter.number(MINUTE, "0", 0, 1_000_000));
    }

    /** Customers in equal parts by what they leave, the dearest first. */
    private record Part(long customers, double margin, double cost) {
        double left() {
            return margin - cost;
        }
    }

    private record Read(List<Part> tenths, List<Part> points, long losing, double lost, double won) {
    }

    @Override
    public Findings run(Study study, Values values, Progress progress) {
        try (Sources sources = Sources.open(study)) {
            SourceTable bought = sources.need(SourceKind.TRANSACTIONS, "source", values.text("source"), SourceColumn.MARGIN, SourceColumn.DATE);
            LocalDate asOf = values.day("as-of") == null ? bought.last() : values.day("as-of");
            List<String> notes = new ArrayList<>();
            String customers = customers(sources, bought, asOf, values.number(MINUTE), notes);
            Read read = sources.engine().work(progress, session -> {
                session.begin(Messages.text("whales.step"), 0);
                long all = session.query("SELECT count(*) FROM " + customers + " a", row -> row.getLong(1)).getFirst();
                if (all == 0) {
                    throw new InputProblem(Place.NOWHERE, Messages.text("whales.nobody", String.valueOf(asOf)));
                }
                List<Part> tenths = session.query(parts(customers, Math.min(TENTHS, all)), Worth::part);
                List<Part> points = session.query(parts(customers, Math.min(POINTS, all)), Worth::part);
                return session.query("SELECT sum(CASE WHEN margin < cost THEN 1 ELSE 0 END), sum(CASE WHEN margin < cost THEN margin - cost ELSE 0 END), "
                        + "sum(CASE WHEN margin > cost THEN margin - cost ELSE 0 END) FROM " + customers + " a",
                        row -> new Read(tenths, points, row.getLong(1), row.getDouble(2), row.getDouble(3))).getFirst();
            });
            return findings(values, read, notes);
        }
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getLong(2), row.getDouble(3), row.getDouble(4));
    }

    /** A relation of customers: customer, margin, cost, of all rows up to the day. Says in the notes which costs are in it. */
    private static String customers(Sources sources, SourceTable bought, LocalDate asOf, double minute, List<String> notes) {
        Dialect dialect = sources.dialect();
        List<String> figures = new ArrayList<>();
        figures.add(figures(dialect, bought, asOf, "sum(" + dialect.quote(SourceColumn.MARGIN.word()) + ")", "0"));
        var sent = sources.find(SourceKind.CAMPAIGNS, SourceColumn.COST, SourceColumn.DATE);
        sent.ifPresent(table -> figures.add(figures(dialect, table, asOf, "0", "sum(" + dialect.quote(SourceColumn.COST.word()) + ")")));
        notes.add(Messages.text(sent.isPresent() ? "whales.note.sent" : "whales.note.noSent"));
        var talked = sources.find(SourceKind.CONTACTS, SourceColumn.DURATION, SourceColumn.DATE);
        if (minute > 0 && talked.isPresent()) {
            figures.add(figures(dialect, talked.get(), asOf, "0", "sum(" + dialect.quote(SourceColumn.DURATION.word()) + ") * " + minute));
            notes.add(Messages.text("whales.note.talked", minute));
        } else {
            notes.add(Messages.text(talked.isPresent() ? "whales.note.free" : "whales.note.noTalk"));
        }
        notes.add(Messages.text("whales.note.day", String.valueOf(asOf)));
        return "(SELECT customer, sum(margin) AS margin, sum(cost) AS cost FROM (" + String.join(" UNION ALL ", figures) + ") f GROUP BY customer)";
    }

    private static String figures(Dialect dialect, SourceTable table, LocalDate asOf, String margin, String cost) {
        return "SELECT customer, " + dialect.real("COALESCE(" + margin + ", 0)") + " AS margin, " + dialect.real("COALESCE(" + cost + ", 0)")
                + " AS cost FROM " + table.relation() + " r WHERE customer IS NOT NULL AND " + dialect.quote(SourceColumn.DATE.word()) + " <= "
                + dialect.date(asOf) + " GROUP BY customer";
    }

    private static String parts(String customers, long count) {
        return "SELECT part, count(*), sum(margin), sum(cost) FROM (SELECT margin, cost, NTILE(" + count
                + ") OVER (ORDER BY margin - cost DESC, customer) AS part FROM " + customers + " a) p GROUP BY part ORDER BY part";
    }

    private Findings findings(Values values, Read read, List<String> notes) {
        double all = read.tenths().stream().mapToDouble(Part::left).sum();
        long people = read.tenths().stream().mapToLong(Part::customers).sum();
        List<List<Object>> rows = new ArrayList<>();
        double sum = 0;
        for (Part tenth : read.tenths()) {
            sum += tenth.left();
            rows.add(FoundTable.row(Integer.toString(rows.size() + 1), tenth.customers(), tenth.margin(), tenth.cost(), tenth.left(),
                    all > 0 ? sum / all : null));
        }
        FoundTable tenths = new FoundTable("tenths", Messages.text("whales.tenths"), List.of(FoundColumn.text("tenth", Messages.text("whales.tenth")),
                FoundColumn.count("customers", Messages.text("retention.customers")), FoundColumn.money("margin", Messages.text("whales.margin")),
                FoundColumn.money("cost", Messages.text("whales.cost")), FoundColumn.money("left", Messages.text("whales.left")),
                FoundColumn.share("cumulative", Messages.text("whales.cumulative"))), rows);
        FoundTable losing = new FoundTable("losing", Messages.text("whales.losing"), List.of(FoundColumn.count("customers",
                Messages.text("whales.losers")), FoundColumn.share("share", Messages.text("whales.share")), FoundColumn.money("lost",
                        Messages.text("whales.lost")), FoundColumn.money("won", Messages.text("whales.won")), FoundColumn.money("left",
                                Messages.text("whales.left"))),
                List.of(FoundTable.row(read.losing(), (double) read.losing() / people, read.lost(), read.won(), all)));
        List<FoundChart> charts = all > 0 ? List.of(curve(read.points(), people, all)) : List.of();
        if (all <= 0) {
            notes.add(Messages.text("whales.note.nothing"));
        }
        return new Findings(name(), title(), values.written(), notes, List.of(tenths, losing), charts);
    }

    private FoundChart curve(List<Part> parts, long people, double all) {
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        long counted = 0;
        double sum = 0;
        for (Part part : parts) {
            counted += part.customers();
            sum += part.left();
            points.add(new Point(100.0 * counted / people, sum / all));
        }
        return new FoundChart("curve", title(), FoundChart.Shape.LINE, Messages.text("whales.x"), Messages.text("whales.cumulative"), ColumnType.SHARE,
                List.of(new FoundChart.Series("", points)));
    }
}
