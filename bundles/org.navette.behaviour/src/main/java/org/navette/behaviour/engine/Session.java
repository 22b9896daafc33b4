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
    default void each(String sql, RowVisitor visitor, Object... arguments) throws SQLException {
        answer(sql, answer -> {
            for (long i = 1; answer.next(); i++) {
                if (i % Statements.CHUNK == 0) {
                    worked(0);
                }
                visitor.visit(answer);
            }
        }, arguments);
    }

    /** Hands the answer over as it stands before its first row. */
    void answer(String sql, RowVisitor visitor, Object... arguments) throws SQLException;

    /** How the engine would run a statement, in its own words. */
    List<String> plan(String sql) throws SQLException;

    /**
     * Makes or replaces a temporary table of text columns and fills it in bulk; only where something may be written.
     *
     * @param rows as many values as columns, nulls allowed; shorter rows are filled up with nulls
     */
    void upload(String table, List<String> columns, Iterable<? extends List<String>> rows) throws SQLException;

    /**
     * Rows of text as a relation that statements of this piece of work can read: uploaded in bulk, or a literal that the server takes
     * apart, so that nothing is made there. An alias must follow.
     *
     * @param rows as many values as columns, nulls allowed; no more than one of {@link Loads#of}
     */
    String lift(List<String> columns, List<? extends List<String>> rows) throws SQLException;

    /**
     * Makes a table of what a select answers in another engine, its columns named and typed as there.
     *
     * @param table its name, unquoted
     * @return its rows
     */
    long bring(String table, Engine from, String select) throws SQLException;

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
