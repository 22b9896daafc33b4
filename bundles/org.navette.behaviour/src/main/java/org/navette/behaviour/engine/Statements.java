package org.navette.behaviour.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;

/**
 * Runs statements on a connection, on the engine's own thread; {@link #report} and {@link #cancel} are called from the thread that
 * waits for it.
 */
public final class Statements {
    /** Rows of an answer between two looks at whether it is still wanted, and rows fetched at once. */
    static final int CHUNK = 1024;
    private static final long AGAIN = 300_000_000;
    private final Connection connection;
    private final AtomicLong done = new AtomicLong();
    private volatile Step step;
    private volatile Statement running;
    private volatile boolean cancelled;
    private Step reported;
    private long sent = System.nanoTime() - AGAIN - 1;

    private record Step(String name, long total) {
    }

    public Statements(Connection connection) {
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
        // Again, should the first have come too early, but not at once: a late one would hit the next statement.
        if (statement != null && System.nanoTime() - sent > AGAIN) {
            sent = System.nanoTime();
            statement.cancel();
        }
    }

    boolean cancelled() {
        return cancelled;
    }

    /** See {@link Session#begin}. */
    public void begin(String name, long total) {
        step = new Step(name, total);
        worked(0);
    }

    /** See {@link Session#worked}. */
    public void worked(long units) {
        done.addAndGet(units);
        if (cancelled) {
            throw new Cancelled();
        }
    }

    /** Runs a statement. @param visitor sees the answer as it stands before its first row; null when there is none */
    public void run(String sql, Session.RowVisitor visitor, Object... arguments) throws SQLException {
        worked(0);
        // A driver that looks for placeholders in a plain statement might find some in a text.
        try (Statement statement = arguments.length == 0 ? connection.createStatement() : prepared(sql, arguments)) {
            running = statement;
            worked(0);
            if (visitor == null) {
                if (statement instanceof PreparedStatement prepared && arguments.length > 0) {
                    prepared.execute();
                } else {
                    statement.execute(sql);
                }
                return;
            }
            if (!connection.getAutoCommit()) {
                // Else some drivers bring the whole answer into memory.
                statement.setFetchSize(CHUNK);
            }
            try (ResultSet answer = statement instanceof PreparedStatement prepared && arguments.length > 0
                    ? prepared.executeQuery() : statement.executeQuery(sql)) {
                visitor.visit(answer);
            }
        } finally {
            running = null;
        }
    }

    private PreparedStatement prepared(String sql, Object[] arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** How the engine would run a statement. */
    public List<String> plan(String explain) throws SQLException {
        List<String> lines = new ArrayList<>();
        run(explain, answer -> {
            int last = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                lines.addAll(String.valueOf(answer.getString(last)).lines().toList());
            }
        });
        return lines;
    }
}
