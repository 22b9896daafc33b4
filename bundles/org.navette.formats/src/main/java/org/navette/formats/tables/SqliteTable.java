package org.navette.formats.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.Messages;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** One table or view of an SQLite file, read row by row through a connection that cannot write; rows count from 1. */
final class SqliteTable implements TableFile {
    private static final String TABLES = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%'"
            + " ESCAPE '\\' ORDER BY type, rowid";

    private final Path file;
    private final long size;
    private final Connection connection;
    private final List<String> tables = new ArrayList<>();
    private Statement statement;
    private ResultSet rows;
    private List<String> header;
    private long line;
    private boolean end;

    private SqliteTable(Path file, Connection connection, long size) {
        this.file = file;
        this.connection = connection;
        this.size = size;
    }

    /** Through the driver itself, as nobody registers drivers inside OSGi. */
    static SqliteTable open(Path file, TableOptions options) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SqliteTable table = null;
        try {
            table = new SqliteTable(file, JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties()), Files.size(file));
            table.select(options.sheet());
            return table;
        } catch (SQLException | IOException e) {
            close(table);
            throw damaged(file, e);
        } catch (RuntimeException e) {
            close(table);
            throw e;
        }
    }

    private static void close(SqliteTable table) {
        if (table != null) {
            table.close();
        }
    }

    private static InputProblem damaged(Path file, Exception e) {
        String trouble = String.valueOf(e.getMessage()).toUpperCase(Locale.ROOT);
        boolean held = trouble.contains("SQLITE_BUSY") || trouble.contains("LOCKED");
        return new InputProblem(Place.in(file), Messages.text(held ? "sqlite.held" : "sqlite.damaged"), e);
    }

    private void select(String wanted) throws SQLException {
        statement = connection.createStatement();
        try (ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        if (tables.isEmpty()) {
            throw new InputProblem(Place.in(file), Messages.text("sqlite.noTables"));
        }
        String name = tables.stream().filter(t -> wanted == null || t.equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.in(file), Messages.text("table.missing", wanted, String.join(", ", tables))));
        rows = statement.executeQuery("SELECT * FROM \"" + name.replace("\"", "\"\"") + '"');
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        header = List.copyOf(names);
    }

    @Override
    public Optional<Line> next() {
        try {
            while (!end && rows.next()) {
                line++;
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= header.size(); i++) {
                    Object cell = rows.getObject(i);
                    cells.add(cell == null || cell instanceof byte[] ? "" : cell.toString());
                }
                if (!CsvText.isBlank(cells)) {
                    return Optional.of(new Row(line, cells));
                }
            }
            end = true;
            return Optional.empty();
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long bytesRead() {
        return end ? size : 0;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Optional<Detected> detected() {
        return Optional.empty();
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(tables);
    }

    @Override
    public void close() {
        try {
            if (statement != null) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
