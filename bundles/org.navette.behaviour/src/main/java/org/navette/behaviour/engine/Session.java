package org.navette.behaviour.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The engine as one piece of {@link Engine.Work} sees it. */
public interface Session {
    /** Runs a statement that answers nothing. */
    void execute(String sql, Object... arguments) throws SQLException;

    /** Hands every row of the answer over, in order. */
    void each(String sql, RowVisitor visitor, Object... arguments) throws SQLException;

    /**
     * Makes or replaces a temporary table of text columns and fills it in bulk.
     *
     * @param rows as many values as columns, nulls allowed; shorter rows are filled up with nulls
     */
    void upload(String table, List<String> columns, Iterable<? extends List<String>> rows) throws SQLException;

    /** A step of so many units begins; 0 when the number is unknown. */
    void begin(String step, long total);

    /** So many more units are done. @throws org.navette.core.progress.Cancelled when the user asked to stop */
    void worked(long units);

    /** All rows of the answer. */
    default <T> List<T> query(String sql, Row<T> row, Object... arguments) throws SQLException {
        List<T> all = new ArrayList<>();
        each(sql, result -> all.add(row.of(result)), arguments);
        return all;
    }

    /** Sees the current row of an answer. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** Makes something of the current row of an answer. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
