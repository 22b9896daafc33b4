package org.navette.behaviour.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/**
 * The behaviour file beside a study. It is a cache of our own make: whatever stands in its place and is not ours is
 * moved aside, never deleted.
 *
 * @param setAside where a damaged or foreign file went, or null
 */
record DuckDbFile(DuckDBConnection connection, Path temporary, Path setAside) {
    private static final System.Logger LOG = System.getLogger(DuckDbFile.class.getName());
    private static final int FORMAT = 1;
    private static final String MEMORY = "2GB";
    private static final List<String> SCHEMA = List.of(
            "CREATE TABLE navette_format (version INTEGER)",
            "INSERT INTO navette_format VALUES (" + FORMAT + ")",
            "CREATE TABLE navette_source (number INTEGER, name VARCHAR, roles VARCHAR, file VARCHAR, reference BOOLEAN,"
                    + " first_date DATE, last_date DATE)",
            "CREATE TABLE navette_metric (number INTEGER, as_of DATE, names VARCHAR, data_mark VARCHAR, formula_mark VARCHAR)");

    /** Columns that files of a former Navette lack; null in their sources. */
    private static final List<String> LATER = List.of("keys VARCHAR", "collisions BIGINT", "collided VARCHAR", "bytes BIGINT",
            "modified BIGINT", "mark VARCHAR");

    static DuckDbFile open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new InputProblem(Place.in(file), Messages.text("file.noFolder", folder));
        }
        Path temporary = folder.resolve(file.getFileName() + ".tmp");
        try {
            DuckDBConnection connection = connect(file, temporary);
            if (connection != null) {
                return new DuckDbFile(connection, temporary, null);
            }
            Path aside = setAside(file);
            return new DuckDbFile(connect(file, temporary), temporary, aside);
        } catch (SQLException e) {
            throw new EngineFault(Messages.text("file.fault", file), e);
        }
    }

    /** Null when the file is damaged, of another make or of another format. */
    private static DuckDBConnection connect(Path file, Path temporary) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", temporary.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        DuckDBConnection connection;
        try {
            connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file.toAbsolutePath(), settings);
        } catch (SQLException e) {
            String trouble = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (trouble.contains("set lock") || trouble.contains("used by another process")) {
                throw new InputProblem(Place.in(file), Messages.text("file.locked"), e);
            }
            if (Files.isDirectory(file) || !Files.exists(file) || !Files.isWritable(file)) {
                throw new InputProblem(Place.in(file), Messages.text("file.denied"), e);
            }
            LOG.log(System.Logger.Level.WARNING, Messages.text("file.damaged", file), e);
            return null;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            if (ours(statement) && readable(statement)) {
                for (String column : LATER) {
                    statement.execute("ALTER TABLE navette_source ADD COLUMN IF NOT EXISTS " + column);
                }
                return connection;
            }
            LOG.log(System.Logger.Level.WARNING, Messages.text("file.foreign", file));
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")) {
                connection.close();
                throw new InputProblem(Place.in(file), Messages.text("file.full"), e);
            }
            LOG.log(System.Logger.Level.WARNING, Messages.text("file.damaged", file), e);
        }
        connection.close();
        return null;
    }

    private static boolean ours(Statement statement) throws SQLException {
        boolean marked = false;
        boolean empty = true;
        try (ResultSet tables = statement.executeQuery("SELECT table_name FROM duckdb_tables() WHERE NOT temporary")) {
            while (tables.next()) {
                empty = false;
                marked |= tables.getString(1).equals("navette_format");
            }
        }
        if (empty) {
            statement.execute("BEGIN");
            for (String sql : SCHEMA) {
                statement.execute(sql);
            }
            statement.execute("COMMIT");
            return true;
        }
        if (!marked) {
            return false;
        }
        try (ResultSet version = statement.executeQuery("SELECT version FROM navette_format")) {
            if (!version.next() || version.getInt(1) != FORMAT) {
                return false;
            }
        }
        for (String column : List.of("data_mark", "formula_mark")) {
            statement.execute("ALTER TABLE navette_metric ADD COLUMN IF NOT EXISTS " + column + " VARCHAR");
        }
        return true;
    }

    /** Damage shows only where one reads: the catalogue must answer before anybody relies on it. */
    private static boolean readable(Statement statement) throws SQLException {
        for (String table : List.of("navette_source", "navette_metric")) {
            try (ResultSet rows = statement.executeQuery("SELECT count(COLUMNS(*)) FROM " + table)) {
                rows.next();
            }
        }
        return true;
    }

    private static Path setAside(Path file) {
        String mark = ".damaged-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS"));
        try {
            Path aside = Files.move(file, file.resolveSibling(file.getFileName() + mark));
            Path log = file.resolveSibling(file.getFileName() + ".wal");
            if (Files.exists(log)) {
                Files.move(log, file.resolveSibling(log.getFileName() + mark));
            }
            LOG.log(System.Logger.Level.WARNING, Messages.text("file.setAside", aside));
            return aside;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
