package org.navette.store.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.core.progress.Progress;
import org.navette.store.file.Row;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.journal.Recording;

/**
 * The study ({@code main}), a copy and their common past on one connection, and the tables {@code temp.m_…} that say which row
 * of the copy is which of the study. In SQL texts {@code @t} is the copy's schema and {@code @b} that of the past.
 */
final class Ground {
    private final Statements statements;
    private final Recording recording;
    private final String copy;
    private final String past;
    private final Map<String, Shape> shapes;
    private final Progress progress;
    private final Set<String> recognised = new HashSet<>();
    private boolean shifted;

    Ground(Statements statements, Recording recording, String copy, String past, Progress progress) throws SQLException {
        this.statements = statements;
        this.recording = recording;
        this.copy = copy;
        this.past = past;
        this.progress = progress;
        this.shapes = Shape.all(statements.connection());
    }

    Connection connection() {
        return statements.connection();
    }

    Progress progress() {
        return progress;
    }

    Shape shape(String table) {
        return shapes.get(table);
    }

    Map<String, Shape> shapes() {
        return shapes;
    }

    String text(String sql) {
        return sql.replace("@t", copy).replace("@b", past);
    }

    int run(String sql, Object... arguments) throws SQLException {
        progress.check();
        // Not kept: a prepared statement that knows the copy would outlive it.
        try (PreparedStatement statement = connection().prepareStatement(text(sql))) {
            Statements.bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** Writes to the study; the statement is kept. */
    int write(String sql, Object... arguments) throws SQLException {
        return statements.run(sql, arguments);
    }

    <T> List<T> list(String sql, Row<T> reader, Object... arguments) throws SQLException {
        progress.check();
        return Sql.list(connection(), text(sql), reader, arguments);
    }

    void each(String sql, Row<?> reader, Object... arguments) throws SQLException {
        progress.check();
        Sql.each(connection(), text(sql), row -> {
            progress.check();
            return reader.read(row);
        }, arguments);
    }

    long number(String sql, Object... arguments) throws SQLException {
        return list(sql, row -> row.getLong(1), arguments).stream().findFirst().orElse(0L);
    }

    boolean any(String sql, Object... arguments) throws SQLException {
        return !list(sql + " LIMIT 1", row -> true, arguments).isEmpty();
    }

    /** The first of so many ids that new rows of a table take. */
    long reserve(String table, long rows) {
        return recording.reserve(table, rows);
    }

    /** From here on {@code temp.m_table} stands. */
    void recognising(String table) {
        recognised.add(table);
    }

    boolean recognised(String table) {
        return recognised.contains(table);
    }

    /** From here on positions in documents whose texts differ are carried over by the function {@code carry}. */
    void shift() {
        shifted = true;
    }

    boolean shifted() {
        return shifted;
    }

    /** A column of row {@code t} of the copy as the study would have it. */
    String mapped(Shape shape, String column) {
        Shape.Ref ref = shape.refs().get(column);
        if (ref != null) {
            return "(SELECT r.ours FROM temp.m_" + ref.table() + " r WHERE r.theirs = t." + column + ")";
        }
        String document = Shape.documentOf(column);
        if (document != null && shifted) {
            return "CASE WHEN t." + column + " IS NOT NULL AND t." + document + " IN (SELECT id FROM temp.shifted) THEN carry(t."
                    + document
                    + ", t." + column + ", " + (column.endsWith("_end") ? 1 : 0) + ") ELSE t." + column + " END";
        }
        return "t." + column;
    }

    /** The columns of a result row from a place on, numbers as Long or Double. */
    static Map<String, Object> columns(java.sql.ResultSet row, int first, List<String> names) throws SQLException {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (String name : names) {
            Object value = row.getObject(first++);
            columns.put(name, switch (value) {
                case Integer n -> Long.valueOf(n);
                case byte[] bytes -> java.util.HexFormat.of().formatHex(bytes);
                case null, default -> value;
            });
        }
        return columns;
    }
}
