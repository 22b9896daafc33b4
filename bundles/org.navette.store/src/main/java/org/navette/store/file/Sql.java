package org.navette.store.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Queries on a connection. */
public final class Sql {
    private Sql() {
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    public static <T> List<T> list(Connection connection, String sql, Row<T> reader, Object... arguments) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(connection, sql, row -> rows.add(reader.read(row)), arguments);
        return rows;
    }

    /** The one number that a query answers; 0 for null. */
    public static long number(Connection connection, String sql, Object... arguments) throws SQLException {
        return list(connection, sql, row -> row.getLong(1), arguments).getFirst();
    }

    public static void each(Connection connection, String sql, Row<?> reader, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Statements.bind(statement, arguments);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }
}
