package org.navette.behaviour.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.KeyRule;

/**
 * The rows of single customers in the behaviour file beside a study: counted, taken out for ever, or put under another key.
 * Sources by reference are left alone. Afterwards the file is written anew, as deleted rows stay in it otherwise.
 */
public final class CustomerRows {
    private static final String OLD = "leaving";
    private final Path file;

    /** @param file need not exist: then nobody is in it */
    public CustomerRows(Path file) {
        this.file = file;
    }

    /** Rows of a customer in copied sources and kept metrics. @param customer normalised key */
    public long count(String customer) {
        if (Files.notExists(file)) {
            return 0;
        }
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            return engine.work(Progress.NONE, session -> count(session, customer));
        }
    }

    /** Takes all rows of a customer out. @return how many they were */
    public long erase(String customer, Progress progress) {
        if (Files.notExists(file)) {
            return 0;
        }
        long rows;
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            rows = engine.work(progress, session -> {
                long found = count(session, customer);
                for (Held table : tables(session)) {
                    session.execute("DELETE FROM " + table.name() + " WHERE customer = (SELECT " + table.keys().sql("k")
                            + " FROM (SELECT ? AS k))", customer);
                }
                return found;
            });
        }
        // Also for 0: the attempt before may have ended between the two.
        writeAnew();
        return rows;
    }

    /** Puts rows under other keys. @param keys old → new, normalised */
    public void rename(Map<String, String> keys, Progress progress) {
        if (Files.notExists(file) || keys.isEmpty()) {
            return;
        }
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            engine.work(progress, session -> {
                session.upload("renamed", List.of("former", "fresh"), keys.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
                for (Held table : tables(session)) {
                    session.execute("UPDATE " + table.name() + " SET customer = r.fresh FROM (SELECT " + table.keys().sql("former") + " AS former, min("
                            + table.keys().sql("fresh") + ") AS fresh FROM renamed GROUP BY 1) r WHERE customer = r.former");
                }
                return null;
            });
        }
        writeAnew();
    }

    private static long count(Session session, String customer) throws SQLException {
        long rows = 0;
        for (Held table : tables(session)) {
            rows += session.query("SELECT count(*) FROM " + table.name() + " WHERE customer = (SELECT " + table.keys().sql("k") + " FROM (SELECT ? AS k))",
                    row -> row.getLong(1), customer).getFirst();
        }
        return rows;
    }

    /** A table with a customer column, and the rule that its keys went through. */
    private record Held(String name, KeyRule keys) {
    }

    /** Every table with a customer column, whoever made it; views have their rows elsewhere. */
    private static List<Held> tables(Session session) throws SQLException {
        return session.query("SELECT DISTINCT t.table_name, s.keys FROM duckdb_columns() c JOIN duckdb_tables() t ON t.table_oid = c.table_oid"
                + " LEFT JOIN navette_source s ON t.table_name IN ('source_' || s.number, 'metric_' || s.number)"
                + " WHERE c.column_name = 'customer' AND NOT t.temporary", row -> new Held(new DuckDbDialect().quote(row.getString(1)),
                        row.getString(2) == null ? KeyRule.USUAL : KeyRule.of(row.getString(2))));
    }

    private void writeAnew() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        Dialect dialect = new DuckDbDialect();
        try {
            Files.deleteIfExists(fresh);
            try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings); Statement statement = connection.createStatement()) {
                statement.execute("ATTACH " + dialect.text(file.toAbsolutePath().toString()) + " AS " + OLD);
                statement.execute("ATTACH " + dialect.text(fresh.toAbsolutePath().toString()) + " AS fresh");
                statement.execute("COPY FROM DATABASE " + OLD + " TO fresh");
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
        } catch (SQLException | IOException e) {
            throw new InputProblem(Place.in(file), Messages.text("file.notAnew"), e);
        }
    }
}
