package org.navette.behaviour.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** A database file of the embedded engine's make that belongs to somebody else: looked at through a connection that cannot write. */
public final class ForeignDatabase {
    private static final String MAIN = "main";

    private ForeignDatabase() {
    }

    /** Whether the name says that it is one. */
    public static boolean is(Path file) {
        return FileInspection.named(file, ".duckdb") || FileInspection.named(file, ".ddb");
    }

    /**
     * Names of its tables, those of another schema with it: {@code sales.orders}. Views are no tables: they may read anything.
     *
     * @throws InputProblem when the file is damaged, open elsewhere for writing or has no tables
     */
    public static List<String> tables(Path file) {
        List<String> names = new ArrayList<>();
        for (String[] table : list(file)) {
            names.add(name(table));
        }
        return names;
    }

    private static String name(String[] table) {
        return table[0].equals(MAIN) ? table[1] : table[0] + "." + table[1];
    }

    /** Schema and name of a table. @param wanted null for the only one, or the first. @throws InputProblem when there is none of that name */
    static String[] table(Path file, String wanted) {
        List<String[]> tables = list(file);
        return tables.stream().filter(t -> wanted == null || name(t).equalsIgnoreCase(wanted) || t[1].equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.in(file), Messages.text("table.absent", wanted,
                        String.join(", ", tables.stream().map(ForeignDatabase::name).toList()))));
    }

    /** SQL of the rows of a table, which the engine reads without attaching the file. @param wanted as {@link #tables} names it */
    public static String relation(Path file, String wanted) {
        return relation(file, table(file, wanted));
    }

    static String relation(Path file, String[] table) {
        Dialect dialect = new DuckDbDialect();
        return "read_duckdb(" + dialect.text(file.toAbsolutePath().toString()) + ", schema_name = " + dialect.text(table[0]) + ", table_name = "
                + dialect.text(table[1]) + ")";
    }

    private static List<String[]> list(Path file) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        List<String[]> tables = new ArrayList<>();
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings); Statement statement = connection.createStatement()) {
            statement.execute("ATTACH " + new DuckDbDialect().text(file.toAbsolutePath().toString()) + " AS foreign_file (READ_ONLY)");
            try (ResultSet row = statement.executeQuery("SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = 'foreign_file'"
                    + " AND NOT internal ORDER BY schema_name <> 'main', schema_name, table_oid")) {
                while (row.next()) {
                    tables.add(new String[] {row.getString(1), row.getString(2)});
                }
            }
        } catch (SQLException e) {
            String trouble = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            boolean held = trouble.contains("set lock") || trouble.contains("used by another process") || trouble.contains("already attached");
            throw new InputProblem(Place.in(file), Messages.text(held ? "database.held" : "database.damaged"), e);
        }
        if (tables.isEmpty()) {
            throw new InputProblem(Place.in(file), Messages.text("database.noTables"));
        }
        return tables;
    }
}
