package org.navette.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.store.file.Sql;

/**
 * A table of which every change is recorded.
 *
 * @param columns name → type (INTEGER, REAL, TEXT or BLOB), {@code id} first
 */
public record Table(String name, Map<String, String> columns) {
    /** The tables that hold the record itself. */
    private static final String OWN = "'journal', 'change'";

    /** Every ordinary table of a study file but the journal's own: nobody has to remember a new one. */
    public static Map<String, Table> all(Connection connection) throws SQLException {
        Map<String, Table> tables = new LinkedHashMap<>();
        Sql.each(connection, """
                SELECT t.name, t.strict, instr(upper(m.sql), 'AUTOINCREMENT')
                FROM pragma_table_list t JOIN sqlite_master m ON m.name = t.name AND m.type = 'table'
                WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_' AND t.name NOT IN (%s)
                ORDER BY t.name""".formatted(OWN), row -> {
            String name = row.getString(1);
            Table table = new Table(name, columns(connection, name));
            if (!row.getBoolean(2) || !row.getBoolean(3) || !"INTEGER".equals(table.columns.get("id"))
                    || table.columns.containsValue("ANY")) {
                throw new IllegalStateException("table " + name
                        + " cannot be undone: it must be STRICT, with id INTEGER PRIMARY KEY AUTOINCREMENT and no ANY");
            }
            return tables.put(name, table);
        });
        return tables;
    }

    private static Map<String, String> columns(Connection connection, String table) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        Sql.each(connection, "SELECT name, type FROM pragma_table_info(?) ORDER BY cid",
                row -> columns.put(row.getString(1), row.getString(2).equals("INT") ? "INTEGER" : row.getString(2)), table);
        return columns;
    }

    public static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /**
     * The triggers that note what an update or a deletion overwrites. Insertions need none: ids only grow, so the
     * rows above the mark are the new ones, and an import runs at full speed.
     */
    public List<String> triggers() {
        String update = columns.keySet().stream().map(Table::changed).collect(Collectors.joining(" OR "));
        String former = columns.keySet().stream()
                .map(c -> "SELECT " + literal(c) + " AS k, " + old(c) + " AS v WHERE " + changed(c))
                .collect(Collectors.joining(" UNION ALL "));
        String whole = columns.keySet().stream().map(c -> literal(c) + ", " + old(c)).collect(Collectors.joining(", "));
        return List.of(
                trigger("id", "BEFORE UPDATE OF id", "OLD.id <> NEW.id", "SELECT RAISE(ABORT, 'an id never changes')"),
                trigger("update", "AFTER UPDATE", update,
                        record('U', "(SELECT json_group_object(k, v) FROM (" + former + "))")),
                trigger("delete", "AFTER DELETE", "1", record('D', "json_object(" + whole + ")")));
    }

    private String trigger(String kind, String when, String condition, String body) {
        return "CREATE TEMP TRIGGER " + quoted(name + " " + kind) + " " + when + " ON main." + quoted(name) + " WHEN "
                + condition + " BEGIN " + body + "; END";
    }

    private String record(char op, String old) {
        return "INSERT INTO change (journal_id, table_name, op, row_id, old) VALUES ((SELECT journal_id FROM recording), "
                + literal(name) + ", '" + op + "', OLD.id, " + old + ")";
    }

    /** Compares bytes: a rename from a to A is a change even where the column says that case does not matter. */
    private static String changed(String column) {
        return "OLD." + quoted(column) + " COLLATE BINARY IS NOT NEW." + quoted(column);
    }

    /** JSON knows no blobs. */
    private String old(String column) {
        String value = "OLD." + quoted(column);
        return columns.get(column).equals("BLOB") ? "CASE WHEN " + value + " IS NOT NULL THEN hex(" + value + ") END" : value;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
