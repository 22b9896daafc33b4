package org.navette.store.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.store.file.Sql;
import org.navette.store.journal.Table;

/**
 * A table as the schema tells it.
 *
 * @param columns all but the id
 * @param refs    column → what it refers to
 */
record Shape(String table, List<String> columns, Map<String, Ref> refs) {
    /**
     * @param owner    true when the row goes with what it refers to
     * @param optional true when it may refer to nothing
     */
    record Ref(String table, boolean owner, boolean optional) {
    }

    static Map<String, Shape> all(Connection connection) throws SQLException {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (Table table : Table.all(connection).values()) {
            List<String> columns = new ArrayList<>(table.columns().keySet());
            columns.remove("id");
            Map<String, Ref> refs = new LinkedHashMap<>();
            Sql.each(connection, """
                    SELECT f."from", f."table", f.on_delete, c."notnull" FROM pragma_foreign_key_list(?1) f JOIN pragma_table_info(?1) c ON c.name = f."from"
                    ORDER BY f.id DESC""", row -> refs.put(row.getString(1), new Ref(row.getString(2), row.getString(3).equals("CASCADE"), !row.getBoolean(4))),
                    table.name());
            shapes.put(table.name(), new Shape(table.name(), columns, refs));
        }
        return shapes;
    }

    /** The column that names the document which a position stands in, or null for other columns. */
    static String documentOf(String column) {
        return switch (column) {
            case "span_start", "span_end" -> "document_id";
            case "from_start", "from_end" -> "from_document_id";
            case "to_start", "to_end" -> "to_document_id";
            default -> null;
        };
    }
}
