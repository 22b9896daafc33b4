package org.navette.behaviour.warehouse;

import java.sql.SQLException;
import java.util.List;

import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.Statements;

/** A piece of work in a warehouse, where nothing is written. */
final class WarehouseSession implements Session {
    private final Dialect dialect;
    private final Statements statements;

    WarehouseSession(Dialect dialect, Statements statements) {
        this.dialect = dialect;
        this.statements = statements;
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
        return statements.plan(dialect.explain(sql));
    }

    @Override
    public void upload(String table, List<String> columns, Iterable<? extends List<String>> rows) {
        throw new UnsupportedOperationException("nothing is written in a warehouse");
    }

    @Override
    public String lift(List<String> columns, List<? extends List<String>> rows) {
        return dialect.rows(columns, rows);
    }

    @Override
    public long bring(String table, Engine from, String select) {
        throw new UnsupportedOperationException("nothing is written in a warehouse");
    }

    @Override
    public void begin(String step, long total) {
        statements.begin(step, total);
    }

    @Override
    public void worked(long units) {
        statements.worked(units);
    }
}
