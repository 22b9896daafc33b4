package org.navette.behaviour.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    private final Engine engine;
    private final Engine rows;
    private final MetricSql sql;
    private final MetricSql rowSql;

    /** Of sources whose rows the embedded engine reads itself. */
    public Metrics(Engine engine) {
        this(engine, engine);
    }

    /** @param rows where the rows of the sources are */
    public Metrics(Engine engine, Engine rows) {
        this.engine = engine;
        this.rows = rows;
        this.sql = new MetricSql(engine.dialect());
        this.rowSql = new MetricSql(rows.dialect());
    }

    /** The metrics whose columns the source declares. */
    public List<Metric> available(Source source) {
        SourceTable table = table(source);
        return MetricCatalogue.all().stream().filter(metric -> table.roles().containsAll(metric.needs())).toList();
    }

    /** Computes every available metric; see {@link #compute(Source, List, LocalDate, Progress)}. */
    public MetricTable compute(Source source, LocalDate asOf, Progress progress) {
        return compute(source, available(source), asOf, progress);
    }

    /**
     * Computes metrics of all customers in one statement and keeps them in place of any kept before.
     *
     * @param asOf the day on which the figures stand, later rows are left out; null for the last day of the source
     * @throws InputProblem when the source lacks a column or has no rows so early
     */
    public MetricTable compute(Source source, List<Metric> metrics, LocalDate asOf, Progress progress) {
        SourceTable table = table(source);
        if (metrics.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metric.none", source.name()));
        }
        for (Metric metric : metrics) {
            if (!table.roles().containsAll(metric.needs())) {
                throw new InputProblem(Place.NOWHERE, Messages.text("metric.needs", metric.name(), metric.needs().stream()
                        .map(SourceColumn::word).sorted().collect(Collectors.joining(", ")), source.name()));
            }
        }
        if (asOf != null && !table.has(SourceColumn.DATE)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metric.noDates", source.name()));
        }
        SourceTable there = engine == rows ? table : rows.table(source).orElseThrow();
        LocalDate day = asOf == null ? there.last() : asOf;
        return engine.work(progress, session -> {
            session.begin(Messages.text("step.metrics", source.name()), 0);
            session.execute("DROP TABLE IF EXISTS " + table.metrics());
            if (engine == rows) {
                session.execute("CREATE TABLE " + table.metrics() + " AS " + sql.select(table, metrics, day));
            } else {
                session.bring("metric_" + table.number(), rows, rowSql.select(there, metrics, day));
            }
            session.execute("DELETE FROM navette_metric WHERE number = ?", table.number());
            session.execute("INSERT INTO navette_metric VALUES (?, CAST(? AS DATE), ?)", table.number(),
                    day == null ? null : day.toString(), metrics.stream().map(Metric::name).collect(Collectors.joining(",")));
            MetricTable made = summarise(session, source, table, day, metrics);
            if (made.customers() == 0) {
                throw new InputProblem(Place.NOWHERE, Messages.text("metric.tooEarly", source.name(), String.valueOf(day)));
            }
            return made;
        });
    }

    /** The metrics kept for a source, or empty when none were computed since its declaration. */
    public Optional<MetricTable> stored(Source source) {
        Optional<SourceTable> table = engine.table(source);
        return table.isEmpty() ? Optional.empty() : engine.work(Progress.NONE, session -> {
            Optional<Kept> kept = kept(session, table.get());
            return kept.isEmpty() ? Optional.empty()
                    : Optional.of(summarise(session, source, table.get(), kept.get().asOf(), kept.get().metrics()));
        });
    }

    /** The value of a kept metric for each key; keys unknown or without a value are absent. */
    public Map<String, Double> valuesOf(Source source, Metric metric, Collection<String> keys, Progress progress) {
        SourceTable table = table(source);
        return engine.work(progress, session -> {
            require(session, table, source, metric);
            return join(session, table, sql.value(metric), keys, ResultSet::getDouble);
        });
    }

    /** The bands of a kept metric over all customers, and the band of each key. */
    public Bands bandsOf(Source source, Metric metric, Banding banding, Collection<String> keys, Progress progress) {
        SourceTable table = table(source);
        return engine.work(progress, session -> {
            require(session, table, source, metric);
            String band = sql.band(metric, banding);
            List<Band> bands = new ArrayList<>();
            for (String label : banding.labels()) {
                bands.add(new Band(bands.size(), label, 0, null, null));
            }
            long[] missing = {0};
            session.each("SELECT " + band + " AS band, count(*), min(" + sql.value(metric) + "), max(" + sql.value(metric)
                    + ") FROM " + table.metrics() + " GROUP BY 1", row -> {
                        int index = row.getInt(1);
                        if (row.wasNull()) {
                            missing[0] = row.getLong(2);
                        } else {
                            bands.set(index, new Band(index, bands.get(index).label(), row.getLong(2), row.getDouble(3),
                                    row.getDouble(4)));
                        }
                    });
            return new Bands(metric, bands, missing[0], join(session, table, band, keys, ResultSet::getInt));
        });
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

    private record Kept(LocalDate asOf, List<Metric> metrics) {
    }

    private static Optional<Kept> kept(Session session, SourceTable table) throws SQLException {
        return session.query("SELECT as_of, names FROM navette_metric WHERE number = ?", row -> new Kept(
                row.getDate(1) == null ? null : row.getDate(1).toLocalDate(),
                Arrays.stream(row.getString(2).split(",")).map(MetricCatalogue::named).toList()), table.number())
                .stream().findFirst();
    }

    private static Kept require(Session session, SourceTable table, Source source, Metric... metrics) throws SQLException {
        Optional<Kept> kept = kept(session, table);
        for (Metric metric : metrics) {
            if (kept.isEmpty() || !kept.get().metrics().contains(metric)) {
                throw new InputProblem(Place.NOWHERE, Messages.text("metric.notComputed", metric.name(), source.name()));
            }
        }
        return kept.orElseThrow();
    }

    private MetricTable summarise(Session session, Source source, SourceTable table, LocalDate asOf, List<Metric> metrics)
            throws SQLException {
        List<MetricSummary> summaries = new ArrayList<>();
        for (Metric metric : metrics) {
            summaries.addAll(session.query(sql.summary(table.metrics(), metric), row -> new MetricSummary(metric.name(),
                    metric.unit(), number(row, 2), number(row, 3), number(row, 4), number(row, 5), number(row, 6),
                    number(row, 7), row.getLong(1))));
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
