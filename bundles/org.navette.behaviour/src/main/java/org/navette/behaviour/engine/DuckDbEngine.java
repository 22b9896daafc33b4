package org.navette.behaviour.engine;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.KeyRule;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceManner;

/** The embedded engine. Its file is a cache beside the study: it may be deleted and is then declared anew. */
public final class DuckDbEngine implements Engine {
    private final Path path;
    private final DuckDbFile file;
    private final Dialect dialect = new DuckDbDialect();
    private final Worker worker = new Worker("behaviour");

    private DuckDbEngine(Path path) {
        this.path = path;
        this.file = DuckDbFile.open(path);
    }

    /**
     * Opens or makes a behaviour file, by custom called X.behaviour.duckdb beside the study X.
     *
     * @throws InputProblem when another process holds the file or it cannot be written
     */
    public static DuckDbEngine open(Path behaviourFile) {
        return new DuckDbEngine(behaviourFile);
    }

    /** Where a damaged or foreign file was moved that stood in this one's place. */
    public Optional<Path> setAside() {
        return Optional.ofNullable(file.setAside());
    }

    /**
     * Takes a CSV (plain or .gz), Parquet or DuckDB file in: a copy of its rows, or a view when the source is by reference. A
     * source of the same name is replaced with its metrics.
     *
     * @param rejects sees every rejected row in the order of the file, from another thread while this call waits
     * @throws InputProblem when the file cannot be used; nothing was changed
     */
    public Declared declare(Source source, SourceManner manner, Path input, ReadOptions options, Consumer<RejectedRow> rejects,
            Progress progress) {
        try {
            return declare(source, manner, input, options, false, rejects, progress);
        } catch (MixedLines e) {
            return declare(source, manner, input, options, true, rejects, progress);
        }
    }

    /** As {@link #declare(Source, SourceManner, Path, ReadOptions, Consumer, Progress)} with everything found out. */
    public Declared declare(Source source, Path input, ReadOptions options, Consumer<RejectedRow> rejects, Progress progress) {
        return declare(source, SourceManner.USUAL, input, options, rejects, progress);
    }

    private Declared declare(Source source, SourceManner manner, Path input, ReadOptions options, boolean plainly,
            Consumer<RejectedRow> rejects, Progress progress) {
        return work(progress, session -> {
            FileInspection found = FileInspection.of(input, options.charset(), session);
            return declare(session, source, manner, input, rejects, found.hash(), () -> switch (found.form()) {
                case PARQUET -> TableInput.parquet(session, dialect.text(input.toAbsolutePath().toString()));
                case DUCKDB -> TableInput.duckDb(session, input, ForeignDatabase.table(input, manner.table()));
                case TEXT -> CsvInput.of(input, found.charset(), options, plainly, Declaration.names(source, manner), file.temporary(),
                        session);
            });
        });
    }

    /**
     * Takes rows in that a reader of another format hands over, always as a copy.
     *
     * @param input  the file they come from, for messages and the hash
     * @param header names of the columns
     * @param first  the line of the first row
     * @param rows   read once, from another thread while this call waits
     */
    public Declared declare(Source source, SourceManner manner, Path input, List<String> header, int first,
            Iterable<? extends List<String>> rows, Consumer<RejectedRow> rejects, Progress progress) {
        return work(progress, session -> {
            String hash = FileInspection.hash(input, session);
            session.begin(Messages.text("step.load", source.name()), 0);
            return declare(session, source, manner, input, rejects, hash, () -> TableInput.rows(session, header, rows, first - 1L));
        });
    }

    /** As above of a workbook, whose first row is in line 2. */
    public Declared declare(Source source, Path input, List<String> header, Iterable<? extends List<String>> rows,
            Consumer<RejectedRow> rejects, Progress progress) {
        return declare(source, SourceManner.USUAL, input, header, 2, rows, rejects, progress);
    }

    /**
     * Takes in whose rows a table of another engine has: only the customers' keys are brought over, with what is said of the table. Metrics
     * kept from that table stay.
     *
     * @param there the rows, in the other engine
     * @param mark  what the data look like now; kept metrics of another look are no longer true
     */
    public void hold(Source source, SourceTable there, Engine from, String mark, Progress progress) {
        work(progress, session -> {
            session.begin(Messages.text("step.load", source.name()), 0);
            List<Integer> before = session.query("SELECT number FROM navette_source WHERE name = ? AND file = ? AND mark IS NOT NULL",
                    row -> row.getInt(1), source.name(), source.location());
            if (before.isEmpty()) {
                forget(session, source.name());
            }
            int number = before.isEmpty() ? next(session) : before.getFirst();
            session.execute("DROP TABLE IF EXISTS " + dialect.quote("source_" + number));
            session.bring("source_" + number, from,
                    "SELECT DISTINCT customer FROM " + there.relation() + " s WHERE customer IS NOT NULL");
            session.execute("DELETE FROM navette_source WHERE number = ?", number);
            session.execute("INSERT INTO navette_source (number, name, roles, file, reference, first_date, last_date, keys, mark)"
                    + " VALUES (?, ?, ?, ?, false, CAST(? AS DATE), CAST(? AS DATE), ?, ?)", number, source.name(),
                    there.roles().stream().map(SourceColumn::word).collect(Collectors.joining(",")), source.location(),
                    there.first() == null ? null : there.first().toString(), there.last() == null ? null : there.last().toString(),
                    there.keys().words(), mark);
            return null;
        });
    }

    /** What a table of another engine looked like when its customers were last brought over; empty for other sources. */
    public Optional<String> mark(Source source) {
        return work(Progress.NONE, session -> session.query("SELECT mark FROM navette_source WHERE name = ? AND mark IS NOT NULL",
                row -> row.getString(1), source.name()).stream().findFirst());
    }

    private static int next(Session session) throws SQLException {
        return session.query("SELECT coalesce(max(number), 0) + 1 FROM navette_source", row -> row.getInt(1)).getFirst();
    }

    /** Drops the data and metrics of a source; nothing happens when there are none. */
    public void forget(String sourceName) {
        work(Progress.NONE, session -> {
            forget(session, sourceName);
            return null;
        });
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    /** @throws InputProblem when the file of a source by reference is gone or another one now */
    @Override
    public Optional<SourceTable> table(Source source) {
        Optional<SourceTable> held = held(source);
        if (held.isPresent()) {
            work(Progress.NONE, session -> {
                Referenced.require(session, source);
                return null;
            });
        }
        return held;
    }

    /** As {@link #table}, without a look at the file. */
    public Optional<SourceTable> held(Source source) {
        return work(Progress.NONE, session -> {
            List<SourceTable> held = session.query("SELECT number, roles, first_date, last_date, keys, collisions, collided"
                    + " FROM navette_source WHERE name = ?", row -> {
                        int number = row.getInt(1);
                        return new SourceTable(number, dialect.quote("source_" + number), dialect.quote("metric_" + number),
                                Arrays.stream(row.getString(2).split(",")).map(SourceColumn::of).collect(Collectors.toSet()),
                                day(row.getDate(3)), day(row.getDate(4)),
                                row.getString(5) == null ? KeyRule.USUAL : KeyRule.of(row.getString(5)),
                                new Collisions(row.getLong(6), Optional.ofNullable(row.getString(7)).stream()
                                        .flatMap(String::lines).toList()));
                    }, source.name());
            return held.stream().findFirst();
        });
    }

    /** Whether a file looks from outside as it did when the source was declared: of the same length and time. */
    public boolean untouched(Source source, Path input) {
        FileMark now = FileMark.of(input);
        return work(Progress.NONE, session -> session.query("SELECT count(*) FROM navette_source WHERE name = ? AND bytes = ? AND modified = ?"
                + " AND file = ?", row -> row.getLong(1) > 0, source.name(), now.bytes(), now.modified(), input.toAbsolutePath().toString()).getFirst());
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private interface Opening {
        Input open() throws SQLException, IOException;
    }

    /** The engine gives up on a text whose lines do not all end alike. */
    private static final class MixedLines extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Declared declare(Session session, Source source, SourceManner manner, Path path, Consumer<RejectedRow> rejects, String hash,
            Opening opening) throws SQLException {
        try (Input input = opening.open()) {
            forget(session, source.name());
            int number = next(session);
            return new Declaration(session, source, manner, path, rejects).run(input, number, hash);
        } catch (IOException e) {
            throw new InputProblem(Place.in(path), Messages.text("input.unreadable"), e);
        } catch (SQLException e) {
            session.worked(0);
            String trouble = String.valueOf(e.getMessage());
            if (trouble.contains("invalid state")) {
                throw new MixedLines();
            }
            if (trouble.toLowerCase(Locale.ROOT).contains("no space left")) {
                throw e;
            }
            throw new InputProblem(Place.in(path), Messages.text("input.refused", trouble.lines().findFirst().orElse("")), e);
        }
    }

    private void forget(Session session, String name) throws SQLException {
        for (Object[] old : session.query("SELECT number, reference FROM navette_source WHERE name = ?",
                row -> new Object[] {row.getInt(1), row.getBoolean(2)}, name)) {
            session.execute("DROP " + ((Boolean) old[1] ? "VIEW " : "TABLE ") + dialect.quote("source_" + old[0]));
            session.execute("DROP TABLE IF EXISTS " + dialect.quote("metric_" + old[0]));
            session.execute("DELETE FROM navette_metric WHERE number = ?", old[0]);
            session.execute("DELETE FROM navette_source WHERE number = ?", old[0]);
        }
    }

    @Override
    public <T> T work(Progress progress, Work<T> work) {
        Statements statements = new Statements(file.connection());
        DuckDbSession session = new DuckDbSession(file.connection(), statements);
        return worker.run(statements, progress, () -> transaction(session, work), this::fault);
    }

    private <T> T transaction(Session session, Work<T> work) throws SQLException {
        file.connection().setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.in(session);
            session.worked(0);
            file.connection().commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                file.connection().rollback();
            }
        }
    }

    private RuntimeException fault(Throwable cause) {
        String trouble = String.valueOf(cause.getMessage());
        if (trouble.toLowerCase(Locale.ROOT).contains("no space left")) {
            return new InputProblem(Place.in(path), Messages.text("file.full"), cause);
        }
        return new EngineFault(Messages.text("engine.fault", trouble), cause);
    }

    @Override
    public void close() {
        worker.close();
        try {
            file.connection().close();
            Files.deleteIfExists(file.temporary());
        } catch (DirectoryNotEmptyException e) {
            // Another window of this process works on the same file and spills there.
            return;
        } catch (SQLException | IOException e) {
            throw new EngineFault(Messages.text("file.fault", path), e);
        }
    }
}
