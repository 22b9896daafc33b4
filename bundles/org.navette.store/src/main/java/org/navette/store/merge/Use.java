package org.navette.store.merge;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells whether anything that hangs on a row came or changed since the common past, or stayed in the copy all the same. */
final class Use {
    private final Ground ground;

    Use(Ground ground) {
        this.ground = ground;
    }

    /** @param schema {@code main} or {@code @t} */
    boolean since(String schema, String table, long id) throws SQLException {
        for (Shape child : ground.shapes().values()) {
            for (Map.Entry<String, Shape.Ref> ref : child.refs().entrySet()) {
                if (ref.getValue().owner() && ref.getValue().table().equals(table) && since(schema, child, ref.getKey(), id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean since(String schema, Shape child, String column, long id) throws SQLException {
        String same = child.columns().stream().map(c -> "b." + c + " IS s." + c).collect(Collectors.joining(" AND "));
        String kept = schema.equals("main") && ground.recognised(child.table())
                ? " OR EXISTS (SELECT 1 FROM temp.m_" + child.table() + " m WHERE m.theirs = s.id AND m.ours = s.id)" : "";
        if (ground.any("SELECT 1 FROM " + schema + "." + child.table() + " s WHERE s." + column
                + " = ? AND (NOT EXISTS (SELECT 1 FROM @b." + child.table()
                + " b WHERE b.id = s.id AND " + same + ")" + kept + ")", id)) {
            return true;
        }
        boolean carries = ground.shapes().values().stream().flatMap(s -> s.refs().values().stream())
                .anyMatch(ref -> ref.owner() && ref.table().equals(child.table()));
        if (carries) {
            for (long below : ground.list("SELECT id FROM " + schema + "." + child.table() + " s WHERE s." + column + " = ?",
                    row -> row.getLong(1), id)) {
                if (since(schema, child.table(), below)) {
                    return true;
                }
            }
        }
        return false;
    }
}
