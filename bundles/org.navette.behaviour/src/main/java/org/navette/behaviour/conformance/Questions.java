package org.navette.behaviour.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.behaviour.metrics.Banding;
import org.navette.behaviour.metrics.CodedCrosstab;
import org.navette.behaviour.metrics.CodedCrosstab.Coded;
import org.navette.behaviour.metrics.Cuts;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.MetricQuestions;
import org.navette.behaviour.metrics.Quintiles;
import org.navette.core.progress.Progress;
import org.navette.core.study.KeyRule;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;

/** The questions that every engine must answer alike, each with a name of its own. */
final class Questions {
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final LocalDate MIDDLE = LocalDate.of(2023, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Source SALES = CheckRows.source(SourceKind.TRANSACTIONS, "customer", "client", "date", "day", "amount", "sum",
            "quantity", "number", "margin", "gain", "category", "Rayon d'été", "channel", "channel");
    private static final Source PRODUCTS = CheckRows.source(SourceKind.TRANSACTIONS, "customer", "CLIENT", "date", "day", "amount", "number*price");
    private static final Source PROFILE = CheckRows.source(SourceKind.PROFILE, "customer", "client", "category", "Rayon d'été");
    private static final Source WORDS = CheckRows.source(SourceKind.CONTACTS, "customer", "word", "date", "day", "channel", "channel");
    private static final Source NUMBERS = CheckRows.source(SourceKind.PROFILE, "customer", "member");
    private static final Source COUNTS = CheckRows.source(SourceKind.PROFILE, "customer", "number");
    private static final Cuts CUTS = new Cuts(List.of(0.0, 10.5, 100.0, 900.0));

    /** One question. */
    interface Question {
        Answer ask(Side side);
    }

    private final Map<String, Question> all = new LinkedHashMap<>();

    private Questions() {
    }

    static Map<String, Question> all() {
        Questions questions = new Questions();
        questions.rows();
        questions.texts();
        questions.metrics();
        questions.coded();
        return questions.all;
    }

    private void rows() {
        sql("rows of purchases", SALES, (dialect, t) -> "SELECT * FROM " + columns(dialect, t, SALES) + " s");
        sql("rows of a product of columns", PRODUCTS, (dialect, t) -> "SELECT * FROM " + columns(dialect, t, PRODUCTS) + " s");
        sql("rows of a profile", PROFILE, (dialect, t) -> "SELECT * FROM " + columns(dialect, t, PROFILE) + " s");
        sql("keys that are whole numbers", COUNTS, (dialect, t) -> "SELECT customer, count(*) FROM " + t + " s GROUP BY customer");
        sql("keys that are doubles", NUMBERS, (dialect, t) -> "SELECT customer, count(*) FROM " + t + " s GROUP BY customer");
        sql("totals", SALES, (dialect, t) -> "SELECT count(*), count(customer), count(DISTINCT customer), sum(amount), sum(quantity), min("
                + day(dialect) + "), max(" + day(dialect) + ") FROM " + t + " s");
        sql("totals by category", SALES, (dialect, t) -> "SELECT category, count(*), sum(amount), sum(margin) FROM " + t + " s GROUP BY category");
        sql("totals by channel and day of a month", SALES, (dialect, t) -> "SELECT channel, " + day(dialect) + ", count(*) FROM " + t + " s WHERE "
                + day(dialect) + " BETWEEN " + dialect.date(LocalDate.of(2024, 2, 1)) + " AND " + dialect.date(LocalDate.of(2024, 2, 29))
                + " GROUP BY channel, " + day(dialect));
        sql("missing values", SALES, (dialect, t) -> "SELECT count(*) - count(amount), count(*) - count(quantity), count(*) - count(category),"
                + " count(*) - count(margin), count(*) - count(channel) FROM " + t + " s");
        sql("border days", SALES, (dialect, t) -> "SELECT customer, " + day(dialect) + ", " + dialect.daysBetween(day(dialect),
                dialect.date(LocalDate.of(2024, 3, 1))) + " FROM " + t + " s WHERE customer IN ('border', 'leap')");
        sql("no rows", SALES, (dialect, t) -> "SELECT * FROM " + columns(dialect, t, SALES) + " s WHERE customer = 'nobody'");
        sql("rows of a day that had none", SALES, (dialect, t) -> "SELECT count(*), sum(amount), max(" + day(dialect) + ") FROM " + t + " s WHERE "
                + day(dialect) + " = " + dialect.date(LocalDate.of(1950, 1, 1)));
        keys("keys in small letters", KeyRule.of("lower"));
        keys("keys in capitals", KeyRule.of("upper"));
        Source zeros = CheckRows.source(SourceKind.PROFILE, "customer", "client");
        all.put("keys without zeros", side -> sql(side, zeros, SourceManner.USUAL.withKeys(KeyRule.of("drop-zeros")),
                (dialect, t) -> "SELECT customer, count(*) FROM " + t + " s GROUP BY customer"));
        sql("customers in the order of their keys", SALES, (dialect, t) -> "SELECT customer, ROW_NUMBER() OVER (ORDER BY "
                + dialect.ordered("customer") + ") FROM (SELECT DISTINCT customer FROM " + t + " s WHERE customer IS NOT NULL) d");
        sql("the dearest first, ties by key", SALES, (dialect, t) -> "SELECT customer, sum(amount) FROM " + t
                + " s WHERE customer IS NOT NULL GROUP BY customer HAVING count(amount) > 0 ORDER BY 2 DESC, " + dialect.ordered("customer") + " LIMIT 25");
    }

    private void keys(String name, KeyRule rule) {
        all.put(name, side -> sql(side, WORDS, SourceManner.USUAL.withKeys(rule), (dialect, t) -> "SELECT customer, count(*) FROM " + t
                + " s GROUP BY customer"));
    }

    private void texts() {
        List<List<String>> odd = List.of(List.of("it's", "a\\nb\\"), List.of("${user}", "?;--"), List.of("", "{ts '1'}"), List.of("été\u2028", "😀\t\n"),
                List.of("\u001E", "\u001F"), List.of("alone"));
        all.put("odd texts that go up", side -> lifted(side, List.of("a key", "the \"code\""), odd, "SELECT * FROM %s l"));
        all.put("no texts that go up", side -> lifted(side, List.of("a", "b"), List.of(), "SELECT count(*) FROM %s l"));
        List<List<String>> many = IntStream.range(0, 20_000).mapToObj(i -> List.of("c" + i % 997, "code " + i % 40)).toList();
        all.put("twenty thousand texts that go up", side -> lifted(side, List.of("a", "b"), many, "SELECT b, count(*), count(DISTINCT a) FROM %s l GROUP BY b"));
        List<List<String>> asked = CheckRows.asked().stream().map(List::of).toList();
        all.put("keys of documents that the source knows", side -> joined(side, SALES, asked, "count(DISTINCT l.k)", "JOIN"));
        all.put("keys of documents that the source lacks", side -> joined(side, SALES, asked, "l.k, s.customer", "LEFT JOIN"));
        all.put("customers without words", side -> joined(side, SALES, asked, "s.customer, count(*)", "RIGHT JOIN"));
    }

    private void metrics() {
        for (Metric metric : MetricCatalogue.all()) {
            if (metric.needs().stream().allMatch(SALES.columns()::containsKey)) {
                metric("metric " + metric.name(), END, metric);
            }
        }
        List<Metric> some = List.of(MetricCatalogue.RECENCY, MetricCatalogue.FREQUENCY, MetricCatalogue.MONETARY, MetricCatalogue.MARGIN_SUM,
                MetricCatalogue.BASKET, MetricCatalogue.TENURE);
        metric("six metrics at once", END, some.toArray(Metric[]::new));
        metric("six metrics half way", MIDDLE, some.toArray(Metric[]::new));
        metric("metrics on the first day", FIRST, MetricCatalogue.RECENCY, MetricCatalogue.MONETARY);
        metric("metrics before any day", FIRST.minusDays(1), MetricCatalogue.RECENCY, MetricCatalogue.MONETARY);
        for (Metric metric : some) {
            all.put("fifths of " + metric.name(), side -> Answer.of(questions(side, SALES).bands(metric, new Quintiles(), END)));
            all.put("quartiles of " + metric.name(), side -> Answer.of(questions(side, SALES).summary(metric, END)));
        }
        all.put("classes of money between limits", side -> Answer.of(questions(side, SALES).bands(MetricCatalogue.MONETARY, CUTS, END)));
        all.put("quartiles of nothing", side -> Answer.of(questions(side, SALES).summary(MetricCatalogue.BASKET, FIRST.minusDays(1))));
        all.put("money of a product of columns", side -> Answer.of(questions(side, PRODUCTS).values(List.of(MetricCatalogue.MONETARY), END)));
        all.put("recency without amounts", side -> Answer.of(questions(side, WORDS).values(List.of(MetricCatalogue.RECENCY, MetricCatalogue.FREQUENCY), END)));
        all.put("fifths of recency by classes of money", side -> Answer.of(questions(side, SALES).crosstab(MetricCatalogue.RECENCY, new Quintiles(),
                MetricCatalogue.MONETARY, CUTS, END)));
    }

    private void coded() {
        List<Coded> few = coded(1500, CheckRows.asked());
        List<Coded> many = coded(60_000, CheckRows.asked());
        crosstab("coded passages by fifths and silence", MetricCatalogue.MONETARY, new Quintiles(), 90, few);
        crosstab("coded passages by classes and silence", MetricCatalogue.MONETARY, CUTS, 180, few);
        crosstab("coded passages by recency", MetricCatalogue.RECENCY, new Cuts(List.of(30.0, 90.0)), 90, few);
        crosstab("coded passages of nobody known", MetricCatalogue.MONETARY, CUTS, 90, coded(50, List.of("nobody", "no one", "o'neil")));
        crosstab("no coded passages", MetricCatalogue.MONETARY, CUTS, 90, List.of());
        crosstab("sixty thousand coded passages", MetricCatalogue.FREQUENCY, new Cuts(List.of(2.0, 5.0)), 90, many);
    }

    private static List<Coded> coded(int count, List<String> keys) {
        List<Coded> coded = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            coded.add(new Coded(keys.get(i * 7919 % keys.size()), i % 3 == 0 ? "Prix d'été" : "code \"" + i % 13 + "\""));
        }
        return coded;
    }

    private void crosstab(String name, Metric metric, Banding banding, int silence, List<Coded> coded) {
        all.put(name, side -> Answer.of(new CodedCrosstab(metric, banding, silence).count(side.engine(), side.table(SALES, SourceManner.USUAL), END, coded,
                Progress.NONE)));
    }

    private void metric(String name, LocalDate asOf, Metric... metrics) {
        all.put(name, side -> Answer.of(questions(side, SALES).values(List.of(metrics), asOf)));
    }

    private static MetricQuestions questions(Side side, Source source) {
        return new MetricQuestions(side.engine(), side.table(source, SourceManner.USUAL), Answer::row);
    }

    private interface Sql {
        String of(Dialect dialect, String relation);
    }

    private void sql(String name, Source source, Sql sql) {
        all.put(name, side -> sql(side, source, SourceManner.USUAL, sql));
    }

    private static Answer sql(Side side, Source source, SourceManner manner, Sql sql) {
        Engine engine = side.engine();
        SourceTable table = side.table(source, manner);
        return engine.work(Progress.NONE, session -> new Answer(session.query(sql.of(engine.dialect(), table.relation()), Answer::row)));
    }

    private static Answer lifted(Side side, List<String> columns, List<List<String>> rows, String sql) {
        return side.engine().work(Progress.NONE, session -> new Answer(session.query(sql.formatted(session.lift(columns, rows)), Answer::row)));
    }

    private static Answer joined(Side side, Source source, List<List<String>> keys, String what, String join) {
        SourceTable table = side.table(source, SourceManner.USUAL);
        return side.engine().work(Progress.NONE, session -> new Answer(session.query("SELECT " + what + " FROM (SELECT DISTINCT k FROM "
                + session.lift(List.of("k"), keys) + " u) l " + join + " (SELECT DISTINCT customer FROM " + table.relation()
                + " t) s ON s.customer = " + table.key("l.k") + (what.endsWith("count(*)") ? " WHERE l.k IS NULL GROUP BY s.customer" : ""), Answer::row)));
    }

    /** The roles in one order. */
    private static String columns(Dialect dialect, String relation, Source source) {
        return "(SELECT " + String.join(", ", source.columns().keySet().stream().sorted().map(role -> dialect.quote(role.word())).toList())
                + " FROM " + relation + " c)";
    }

    private static String day(Dialect dialect) {
        return dialect.quote(SourceColumn.DATE.word());
    }
}
