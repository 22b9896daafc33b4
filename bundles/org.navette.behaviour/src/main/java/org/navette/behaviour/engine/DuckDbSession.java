package org.navette.behaviour.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.navette.core.progress.Progress;

/** A piece of work in the embedded engine. */
final class DuckDbSession implements Session {
    private static final Dialect DIALECT = new DuckDbDialect();
    private static final String LIFTED = "lifted_";
    private final DuckDBConnection connection;
    private final Statements statements;
    private int lifted;

    DuckDbSession(DuckDBConnection connection, Statements statements) {
        this.connection = connection;
        this.statements = statements;
    }

    @Override
    public void begin(String name, long total) {
        statements.begin(name, total);
    }

    @Override
    public void worked(long units) {
        statements.worked(units);
    }

    @Override
    public void execute(String sql, Object... arguments) throws SQLException {
        statements.run(sql, null, arguments);
    }

    @Override
    public void answer(String sql, RowVisitor visitor, Object... arguments) throws SQLException {
        statements.run(sql, visitor, arguments);
    }

    @Override
    public List<String> plan(String sql) throws SQLException {
        return statements.plan(DIALECT.explain(sql));
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
                if (++pending == Statements.CHUNK) {
                    worked(pending);
                    pending = 0;
                }
            }
            worked(pending);
        }
    }

    @Override
    public String lift(List<String> columns, List<? extends List<String>> rows) throws SQLException {
        String table = LIFTED + lifted++;
        upload(table, columns, rows);
        return DIALECT.quote(table);
    }

    @Override
    public long bring(String table, Engine from, String select) throws SQLException {
        return from.work(progress(), there -> new Landing(connection, table).fill(there, select));
    }

    /** Work elsewhere that this work waits for reports here, and ends when this is cancelled. */
    private Progress progress() {
        return new Progress() {
            @Override
            public void begin(String step, long total) {
                statements.begin(step, total);
            }

            @Override
            public void worked(long units) {
                statements.worked(units);
            }

            @Override
            public boolean cancelled() {
                return statements.cancelled();
            }
        };
    }
}
