package org.navette.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;
import org.navette.store.journal.Table;

/** A study's rows one by one: table → id → column → value as text, without what belongs to one customer when asked. */
final class Rows {
    final Map<String, Map<Long, Map<String, String>>> tables = new TreeMap<>();

    static Rows of(Path file) {
        Rows rows = new Rows();
        try (Connection connection = new StudyFile(file).reader()) {
            for (Table table : Table.all(connection).values()) {
                List<String> columns = new ArrayList<>(table.columns().keySet());
                Map<Long, Map<String, String>> all = rows.tables.computeIfAbsent(table.name(), t -> new TreeMap<>());
                Sql.each(connection, "SELECT * FROM " + Table.quoted(table.name()), row -> {
                    Map<String, String> cells = new TreeMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        Object value = row.getObject(i + 1);
                        cells.put(columns.get(i), value instanceof byte[] b ? HexFormat.of().formatHex(b) : String.valueOf(value));
                    }
                    return all.put(row.getLong(1), cells);
                });
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Written apart from the code it tests: by the names of columns, not by foreign keys. */
    Rows without(String key) {
        Rows left = new Rows();
        tables.forEach((table, rows) -> left.tables.put(table, new TreeMap<>(rows)));
        var cases = ids(left.tables.get("respondent"), "key", List.of(key));
        var documents = ids(left.tables.get("document"), "respondent_id", cases);
        left.drop("respondent_id", cases);
        left.drop("document_id", documents);
        left.drop("from_document_id", documents);
        left.drop("to_document_id", documents);
        List<String> codings = tables.get("coding").keySet().stream().filter(id -> !left.tables.get("coding").containsKey(id)).map(String::valueOf).toList();
        left.drop("coding_id", codings);
        left.tables.get("respondent").keySet().removeIf(id -> cases.contains(String.valueOf(id)));
        left.tables.get("document").keySet().removeIf(id -> documents.contains(String.valueOf(id)));
        return left;
    }

    private void drop(String column, List<String> values) {
        tables.values().forEach(rows -> rows.values().removeIf(cells -> values.contains(cells.get(column))));
    }

    private static List<String> ids(Map<Long, Map<String, String>> rows, String column, List<String> values) {
        return rows.entrySet().stream().filter(e -> values.contains(e.getValue().get(column))).map(e -> String.valueOf(e.getKey())).toList();
    }
}
