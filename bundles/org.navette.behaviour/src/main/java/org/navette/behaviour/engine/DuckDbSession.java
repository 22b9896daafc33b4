package org.navette.behaviour.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;

/** Runs on the engine's own thread; {@link #report} and {@link #cancel} are called from the thread that waits for it. */
final class DuckDbSession implements Session {
    private static final Dialect DIALECT = new DuckDbDialect();
    private static final int CHUNK = 1024;
    private final DuckDBConnection connection;
    private final AtomicLong done = new AtomicLong();
    private volatile Step step;
    private volatile Statement running;
    private volatile boolean cancelled;
    private Step reported;

    private record Step(String name, long total) {
    }

    DuckDbSession(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Passes on to the caller's progress what has happened since the last call. */
    void report(Progress progress) {
        Step now = step;
        if (now != reported) {
            reported = now;
            progress.begin(now.name(), now.total());
        }
        long units = done.getAndSet(0);
        if (units > 0) {
            progress.worked(units);
        }
    }

    void cancel() throws SQLException {
        cancelled = true;
        Statement statement = running;
        if (statement != null) {
            statement.cancel();
        }
    }

    boolean wasCancelled() {
        return cancelled;
    }

    @Override
    public void begin(String name, long total) {
        step = new Step(name, total);
        worked(0);
    }

    @Override
    public void worked(long units) {
        done.addAndGet(units);
        if (cancelled) {
            throw new Cancelled();
        }
    }

    @Override
    public void execute(String sql, Object... arguments) throws SQLException {
        run(sql, arguments, null);
    }

    @Override
    public void each(String sql, RowVisitor visitor, Object... arguments) throws SQLException {
        run(sql, arguments, visitor);
    }

    private void run(String sql, Object[] arguments, RowVisitor visitor) throws SQLException {
        worked(0);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            running = statement;
            worked(0);
            if (visitor == null) {
                statement.execute();
            } else {
                try (ResultSet row = statement.executeQuery()) {
                    for (long i = 1; row.next(); i++) {
                        if (i % CHUNK == 0) {
                            worked(0);
                        }
                        visitor.visit(row);
                    }
                }
            }
        } finally {
            running = null;
        }
    }

    @Override
    public void upload(String table, List<String> columns, Iterable<? extends List<String>> rows) throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE " + DIALECT.quote(table) + columns.stream()
                .map(column -> DIALECT.quote(column) + " VARCHAR").collect(Collectors.joining(", ", "(", ")")));
        int width = columns.size();
        try (DuckDBAppender appender = connection.createAppender(table)) {
            long pending = 0;
            for (List<String> row : rows) {
                appender.beginRow();
                for (int i = 0; i < width; i++) {
                    appender.append(i < row.size() ? row.get(i) : null);
                }
                appender.endRow();
                if (++pending == CHUNK) {
                    worked(pending);
                    pending = 0;
                }
            }
            worked(pending);
        }
    }
}
