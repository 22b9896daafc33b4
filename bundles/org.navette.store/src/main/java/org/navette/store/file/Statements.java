package org.navette.store.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prepared statements of the one connection that writes: a million documents come through the same few. */
public final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Statements(Connection connection) {
        this.connection = connection;
    }

    public Connection connection() {
        return connection;
    }

    /** @return number of rows changed */
    public int run(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw forget(sql, e);
        }
    }

    /** Runs text without parameters that is not worth keeping. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> reader, Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, arguments);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
        } catch (SQLException e) {
            throw forget(sql, e);
        }
    }

    public <T> List<T> list(String sql, Row<T> reader, Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, arguments);
        List<T> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw forget(sql, e);
        }
    }

    /** The driver ends a statement that failed, for instance on a full disk; it must not be met again. */
    private SQLException forget(String sql, SQLException cause) {
        try {
            prepared.remove(sql).close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    public static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case String s -> statement.setString(i + 1, s);
                case Long n -> statement.setLong(i + 1, n);
                case Integer n -> statement.setInt(i + 1, n);
                case Double d -> statement.setDouble(i + 1, d);
                case Boolean b -> statement.setInt(i + 1, b ? 1 : 0);
                case byte[] b -> statement.setBytes(i + 1, b);
                case Instant t -> statement.setString(i + 1, t.toString());
                case LocalDate d -> statement.setString(i + 1, d.toString());
                default -> throw new IllegalArgumentException("no column holds a " + arguments[i].getClass());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
