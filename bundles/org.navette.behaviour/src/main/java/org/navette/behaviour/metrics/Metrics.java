package org.navette.behaviour.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.CustomerKey;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;

/**
 * Computes metrics where the rows of a source are, keeps them in the embedded engine, and brings back what is asked for. From a
 * warehouse one row a customer is brought over; whatever follows runs here.
 */
public final class Metrics {
    private static final String KEYS = "asked";
    /** Shares of so many channels are computed unless others are asked for. */
    private static final int CHANNELS = 8;
    private final Engine engine;
    private final Engine rows;
    private final RfmRule rule;
    private final MetricSql sql;
    private final MetricSql rowSql;

    /** Of sources whose rows the embedded engine reads itself, with the usual rule of segments. */
    public Metrics(Engine engine) {
        this(engine, RfmRule.USUAL);
    }

    /** @param rule names the segments, also of metrics that were computed under another one */
    public Metrics(Engine engine, RfmRule rule) {
        this(engine, engine, rule);
    }

    /** @param rows where the rows of the sources are */
    public Metrics(Engine engine, Engine rows, RfmRule rule) {
        this.engine = engine;
        this.rows = rows;
        this.rule = rule;
        this.sql = new MetricSql(engine.dialect(), rule);
        this.rowSql = new MetricSql(rows.dialect(), rule);
    }

    /** The metrics whose columns the source declares. */
    public List<Metric> available(Source source) {
        SourceTable table = table(source);
        return MetricCatalogue.all().stream().filter(metric -> metric.fits(table)).toList();
    }

    /** Computes every available metric; see {@link #compute(Source, List, LocalDate, Progress)}. */
    public MetricTable compute(Source source, LocalDate asOf, Progress progress) {
        return compute(source, available(source), asOf, progress);
    }

    /**
     * Computes metrics of all customers in one statement and keeps them in place of any kept before, with those that they are
     * made of. A family stands for its members.
     *
     * @param asOf the day on which the figures stand, later rows are left out; null for the last day of the source
     * @throws InputProblem when the source lacks a column or has no rows so early
     */
    public MetricTable compute(Source source, List<Metric> wanted, LocalDate asOf, Progress progress) {
        SourceTable table = table(source);
        require(source, table, wanted, asOf);
        SourceTable there = engine == rows ? table : rows.table(source).orElseThrow();
        LocalDate day = asOf == null ? there.last() : asOf;
        List<Metric> metrics = rows.work(progress, session -> members(session, there, wanted, day));
        return engine.work(progress, session -> {
            session.begin(Messages.text("step.metrics", source.name()), 0);
            String select = sql.select(table, metrics, day);
            session.execute("DROP TABLE IF EXISTS " + table.metrics());
            if (engine == rows) {
                session.execute("CREATE TABLE " + table.metrics() + " AS " + select);
            } else {
                session.bring("metric_" + table.number(), rows, rowSql.select(there, metrics, day));
            }
            new KeptMetrics(day, metrics, KeptMetrics.data(session, table), KeptMetrics.formula(select)).write(session, table);
            MetricTable made = summarise(session, source, table, day, metrics);
            if (made.customers() == 0) {
                throw new InputProblem(Place.NOWHERE, Messages.text("metric.tooEarly", source.name(), String.valueOf(day)));
            }
            return made;
        });
    }

    /** How the engine that has the rows would go about computing these metrics, in its own words; empty for all there are. */
    public List<String> plan(Source source, List<Metric> wanted, LocalDate asOf, Progress progress) {
        SourceTable there = rows.table(source)
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("source.absent", source.name())));
        List<Metric> asked = wanted.isEmpty() ? MetricCatalogue.all().stream().filter(metric -> metric.fits(there)).toList() : wanted;
        require(source, there, asked, asOf);
        LocalDate day = asOf == null ? there.last() : asOf;
        return rows.work(progress, session -> session.plan(rowSql.select(there, members(session, there, asked, day), day)));
    }

    private static void require(Source source, SourceTable table, List<Metric> wanted, LocalDate asOf) {
        if (wanted.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metric.none", source.name()));
        }
        for (Metric metric : wanted) {
            if (!metric.fits(table)) {
                throw new InputProblem(Place.NOWHERE, Messages.text("metric.needs", metric.name(), metric.needed(), source.name()));
            }
        }
        if (asOf != null && !table.has(SourceColumn.DATE)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metric.noDates", source.name()));
        }
    }

    /** The metrics wanted with those that they are made of, families taken apart, in the order of the catalogue. */
    private List<Metric> members(Session session, SourceTable table, List<Metric> wanted, LocalDate day) throws SQLException {
        List<Metric> members = new ArrayList<>();
        for (Metric metric : wanted) {
            if (metric.equals(MetricCatalogue.MIX)) {
                session.query(rowSql.channelsOf(table, day), row -> row.getString(1)).stream().filter(channel -> channel.indexOf('\n') < 0)
                        .limit(CHANNELS).map(MetricCatalogue::mix).forEach(members::add);
            } else {
                members.addAll(metric.chain());
            }
        }
        return members.stream().distinct().sorted(MetricCatalogue.ORDER).toList();
    }

    /** The metrics kept for a source, or empty when none were computed since its declaration. */
    public Optional<MetricTable> stored(Source source) {
        Optional<SourceTable> table = engine.table(source);
        return table.isEmpty() ? Optional.empty() : engine.work(Progress.NONE, session -> {
            Optional<KeptMetrics> kept = KeptMetrics.read(session, table.get());
            return kept.isEmpty() ? Optional.empty()
                    : Optional.of(summarise(session, source, table.get(), kept.get().asOf(), kept.get().metrics()));
        });
    }

    /** Which metrics are kept for a source, without reading them. */
    public List<Metric> kept(Source source) {
        Optional<SourceTable> table = engine.table(source);
        return table.isEmpty() ? List.of() : engine.work(Progress.NONE,
                session -> KeptMetrics.read(session, table.get()).map(KeptMetrics::metrics).orElse(List.of()));
    }

    /** The figure of a kept metric for each key; keys unknown or without a value are absent. @throws InputProblem for names */
    public Map<String, Double> valuesOf(Source source, Metric metric, Collection<String> keys, Progress progress) {
        SourceTable table = table(source);
        if (metric.named()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metric.noFigure", metric.name()));
        }
        return engine.work(progress, session -> {
            require(session, table, source, metric);
            return join(session, table, sql.value(metric), keys, ResultSet::getDouble);
        });
    }

    /** The name that a kept metric gives each key, as it stands in the data; keys unknown or without one are absent. */
    public Map<String, String> namesOf(Source source, Metric metric, Collection<String> keys, Progress progress) {
        SourceTable table = table(source);
        return engine.work(progress, session -> {
            require(session, table, source, metric);
            return join(session, table, sql.value(metric), keys, ResultSet::getString);
        });
    }

    /** A value of a metric of names in the user's language. */
    public static String label(Metric metric, String value) {
        return metric.figure() instanceof Figure.Segment ? RfmRule.label(value) : value;
    }

    /** The bands of a kept metric over all customers, and the band of each key. @throws InputProblem for names */
    public Bands bandsOf(Source source, Metric metric, Banding banding, Collection<String> keys, Progress progress) {
        SourceTable table = table(source);
        if (metric.named()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metric.noBands", metric.name()));
        }
        return engine.work(progress, session -> {
            require(session, table, source, metric);
            String band = sql.band(metric, banding);
            List<Band> bands = new ArrayList<>();
            for (String label : banding.labels()) {
                bands.add(new Band(bands.size(), null, label, 0, null, null));
            }
            long[] missing = {0};
            session.each("SELECT " + band + " AS band, count(*), min(" + sql.value(metric) + "), max(" + sql.value(metric)
                    + ") FROM " + table.metrics() + " GROUP BY 1", row -> {
                        int index = row.getInt(1);
                        if (row.wasNull()) {
                            missing[0] = row.getLong(2);
                        } else {
                            bands.set(index, new Band(index, null, bands.get(index).label(), row.getLong(2), row.getDouble(3),
                                    row.getDouble(4)));
                        }
                    });
            return new Bands(metric, bands, missing[0], join(session, table, band, keys, ResultSet::getInt));
        });
    }

    /**
     * The classes of a kept metric of names or scores over all customers, and the class of each key: channels by their
     * customers, segments as the rule lists them, scores from 1 to 5. Segments and scores that nobody has are there too.
     */
    public Bands classesOf(Source source, Metric metric, Collection<String> keys, Progress progress) {
        SourceTable table = table(source);
        return engine.work(progress, session -> {
            require(session, table, source, metric);
            List<Band> bands = new ArrayList<>();
            Map<String, Integer> index = new HashMap<>();
            long missing = 0;
            for (MetricSummary.Class found : classes(session, table.metrics(), metric)) {
                if (found.value() == null) {
                    missing = found.customers();
                } else {
                    index.put(found.value(), bands.size());
                    bands.add(new Band(bands.size(), found.value(), found.label(), found.customers(), null, null));
                }
            }
            Map<String, Integer> indexByKey = new HashMap<>();
            if (metric.named()) {
                join(session, table, sql.value(metric), keys, ResultSet::getString)
                        .forEach((key, value) -> indexByKey.put(key, index.get(value)));
            } else {
                join(session, table, sql.value(metric), keys, ResultSet::getInt)
                        .forEach((key, value) -> indexByKey.put(key, index.get(Integer.toString(value))));
            }
            return new Bands(metric, bands, missing, indexByKey);
        });
    }

    /** Each class with its customers; behind them, with a null value, the customers without one. */
    private List<MetricSummary.Class> classes(Session session, String relation, Metric metric) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (metric.figure() instanceof Figure.Segment) {
            rule.segments().forEach(segment -> counts.put(segment, 0L));
        } else if (metric.unit() == Unit.SCORE) {
            for (int score = 1; score <= Quintiles.COUNT; score++) {
                counts.put(Integer.toString(score), 0L);
            }
        }
        session.each(sql.counts(relation, metric), row -> counts.put(row.getString(1), row.getLong(2)));
        Long missing = counts.remove(null);
        List<MetricSummary.Class> classes = new ArrayList<>();
        counts.forEach((value, customers) -> classes.add(new MetricSummary.Class(value, label(metric, value), customers)));
        classes.add(new MetricSummary.Class(null, null, missing == null ? 0 : missing));
        return classes;
    }

    /**
     * Counts customers by the bands of two metrics of one source, both computed before.
     *
     * @param reading the kept metrics, or the rows as of the same day; both give the same counts
     * @return [band of the first][band of the second]; customers without a value in either are left out
     */
    public long[][] crosstab(Source source, Metric first, Banding rows, Metric second, Banding columns, Reading reading,
            Progress progress) {
        SourceTable table = table(source);
        LocalDate asOf = engine.work(progress, session -> require(session, table, source, first, second)).asOf();
        Engine where = reading == Reading.STORED ? engine : this.rows;
        MetricSql words = reading == Reading.STORED ? sql : rowSql;
        String relation = reading == Reading.STORED ? table.metrics() : "(" + words.select(this.rows.table(source).orElseThrow(),
                first.equals(second) ? List.of(first) : List.of(first, second), asOf) + ")";
        long[][] counts = new long[rows.labels().size()][columns.labels().size()];
        return where.work(progress, session -> {
            session.each("SELECT r, c, count(*) FROM (SELECT " + words.band(first, rows) + " AS r, " + words.band(second, columns)
                    + " AS c FROM " + relation + " x) b WHERE r IS NOT NULL AND c IS NOT NULL GROUP BY r, c",
                    row -> counts[row.getInt(1)][row.getInt(2)] = row.getLong(3));
            return counts;
        });
    }

    private SourceTable table(Source source) {
        return engine.table(source).orElseThrow(
                () -> new InputProblem(Place.NOWHERE, Messages.text("source.absent", source.name())));
    }

    /** @throws InputProblem when a metric is not kept, or no longer true */
    private KeptMetrics require(Session session, SourceTable table, Source source, Metric... metrics) throws SQLException {
        Optional<KeptMetrics> kept = KeptMetrics.read(session, table);
        for (Metric metric : metrics) {
            if (kept.isEmpty() || !kept.get().metrics().contains(metric)) {
                throw new InputProblem(Place.NOWHERE, Messages.text("metric.notComputed", metric.name(), source.name()));
            }
        }
        Optional<String> stale = stale(session, table, source, kept.orElseThrow());
        if (stale.isPresent()) {
            throw new InputProblem(Place.NOWHERE, stale.get());
        }
        return kept.get();
    }

    /** Why the kept metrics of a source are no longer true, as a sentence with the remedy; empty when they are. */
    public Optional<String> stale(Source source) {
        Optional<SourceTable> table = engine.table(source);
        return table.isEmpty() ? Optional.empty() : engine.work(Progress.NONE, session -> {
            Optional<KeptMetrics> kept = KeptMetrics.read(session, table.get());
            return kept.isEmpty() ? Optional.<String>empty() : stale(session, table.get(), source, kept.get());
        });
    }

    private Optional<String> stale(Session session, SourceTable table, Source source, KeptMetrics kept) throws SQLException {
        if (kept.data() == null) {
            return Optional.empty(); // of a version that kept no marks
        }
        if (!kept.data().equals(KeptMetrics.data(session, table))) {
            return Optional.of(Messages.text("metric.stale", source.name(), source.location()));
        }
        return kept.formula().equals(KeptMetrics.formula(sql.select(table, kept.metrics(), kept.asOf()))) ? Optional.empty()
                : Optional.of(Messages.text("metric.formerly", source.name()));
    }

    private MetricTable summarise(Session session, Source source, SourceTable table, LocalDate asOf, List<Metric> metrics)
            throws SQLException {
        List<MetricSummary> summaries = new ArrayList<>();
        for (Metric metric : metrics) {
            List<MetricSummary.Class> classes = metric.classed() ? new ArrayList<>(classes(session, table.metrics(), metric)) : List.of();
            if (metric.named()) {
                long missing = classes.removeLast().customers();
                summaries.add(new MetricSummary(metric.name(), metric.unit(), null, null, null, null, null, null, missing, classes));
            } else {
                if (metric.classed()) {
                    classes.removeLast();
                }
                summaries.addAll(session.query(sql.summary(table.metrics(), metric), row -> new MetricSummary(metric.name(),
                        metric.unit(), number(row, 2), number(row, 3), number(row, 4), number(row, 5), number(row, 6),
                        number(row, 7), row.getLong(1), classes)));
            }
        }
        long customers = session.query("SELECT count(*) FROM " + table.metrics(), row -> row.getLong(1)).getFirst();
        return new MetricTable(source.name(), asOf, customers, summaries);
    }

    private static Double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private interface Reader<T> {
        T read(ResultSet row, int column) throws SQLException;
    }

    /** Keys go up, what is known of them comes back under the keys as they were given. */
    private static <T> Map<String, T> join(Session session, SourceTable table, String expression, Collection<String> keys,
            Reader<T> reader) throws SQLException {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String key : keys) {
            String normal = CustomerKey.normalise(key);
            if (normal != null) {
                given.computeIfAbsent(normal, k -> new ArrayList<>()).add(key);
            }
        }
        session.upload(KEYS, List.of("key"), given.keySet().stream().map(List::of).toList());
        Map<String, T> found = new HashMap<>();
        session.each("SELECT k.\"key\", " + expression + " FROM " + table.metrics() + " m JOIN " + KEYS
                + " k ON " + table.key("k.\"key\"") + " = m.customer", row -> {
                    T value = reader.read(row, 2);
                    if (!row.wasNull()) {
                        given.get(row.getString(1)).forEach(key -> found.put(key, value));
                    }
                });
        return found;
    }
}
