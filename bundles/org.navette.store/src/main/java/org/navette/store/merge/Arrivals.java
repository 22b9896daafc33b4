package org.navette.store.merge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings the rows that only the copy has. */
final class Arrivals {
    private final Ground ground;
    private final Asking asking;
    private final Tally tally;

    Arrivals(Ground ground, Asking asking, Tally tally) {
        this.ground = ground;
        this.asking = asking;
        this.tally = tally;
    }

    void run(Rule rule) throws SQLException {
        String table = rule.table();
        Shape shape = ground.shape(table);
        ground.run("UPDATE temp.m_" + table + " SET added = 1 WHERE ours IS NULL AND base IS NULL AND gone = 0");
        stranded(shape);
        if (rule.unique() != null) {
            namesakes(rule);
        }
        long rows = ground.number("SELECT count(*) FROM temp.m_" + table + " WHERE added = 1");
        if (rows == 0) {
            return;
        }
        long first = ground.reserve(table, rows);
        ground.run("CREATE TEMP TABLE numbered (n INTEGER PRIMARY KEY, theirs INTEGER)");
        ground.run("INSERT INTO temp.numbered (theirs) SELECT theirs FROM temp.m_" + table + " WHERE added = 1 ORDER BY theirs");
        ground.run("UPDATE temp.m_%1$s SET ours = ? - 1 + n.n FROM temp.numbered n WHERE n.theirs = m_%1$s.theirs".formatted(table), first);
        ground.run("DROP TABLE temp.numbered");
        String columns = String.join(", ", shape.columns());
        String values = shape.columns().stream().map(c -> c.equals(rule.unique()) ? "coalesce(m.alias, t." + c + ")"
                : ground.mapped(shape, c))
                .collect(Collectors.joining(", "));
        int came = ground.run("INSERT OR IGNORE INTO main.%1$s (id, %2$s) SELECT m.ours, %3$s FROM temp.m_%1$s m CROSS JOIN @t.%1$s t ON t.id = m.theirs"
                .formatted(table, columns, values) + " WHERE m.added = 1 ORDER BY m.ours");
        if (came < rows) {
            ground.run("UPDATE temp.m_%1$s SET ours = NULL WHERE added = 1 AND NOT EXISTS (SELECT 1 FROM main.%1$s o WHERE o.id = ours)".formatted(table));
            tally.leftOut(table, rows - came, LeftOut.Why.TAKEN, null, 0);
        }
        tally.add(table, came, 0, 0);
    }

    /** What hangs on a thing that the study has not cannot come; nor can a span that the study's text has no place for. */
    private void stranded(Shape shape) throws SQLException {
        String table = shape.table();
        for (Map.Entry<String, Shape.Ref> ref : shape.refs().entrySet()) {
            // New words of somebody who was erased here stay away too.
            if (ref.getValue().owner() || ref.getValue().table().equals("respondent")) {
                String stranded = " FROM temp.m_%1$s m CROSS JOIN @t.%1$s t ON t.id = m.theirs WHERE m.added = 1 AND t.%2$s IS NOT NULL AND NOT EXISTS"
                        .formatted(table, ref.getKey())
                        + " (SELECT 1 FROM temp.m_%1$s r WHERE r.theirs = t.%2$s AND r.ours IS NOT NULL)"
                                .formatted(ref.getValue().table(), ref.getKey());
                record Stranded(long about, long rows) {
                }
                for (Stranded some : ground.list("SELECT t." + ref.getKey() + ", count(*)" + stranded + " GROUP BY t."
                        + ref.getKey(),
                        row -> new Stranded(row.getLong(1), row.getLong(2)))) {
                    tally.leftOut(table, some.rows(), LeftOut.Why.NOT_HERE, ref.getValue().table(), some.about());
                }
                ground.run("UPDATE temp.m_" + table + " SET added = 0, gone = 1 WHERE theirs IN (SELECT m.theirs" + stranded
                        + ")");
            }
        }
        if (ground.shifted()) {
            for (String end : shape.columns().stream().filter(c -> c.endsWith("_end")).toList()) {
                String lost = " FROM temp.m_%1$s m CROSS JOIN @t.%1$s t ON t.id = m.theirs WHERE m.added = 1 AND t.%2$s IS NOT NULL AND %3$s >= %4$s".formatted(
                        table, end, ground.mapped(shape, end.replace("_end", "_start")), ground.mapped(shape, end));
                tally.leftOut(table, ground.number("SELECT count(*)" + lost), LeftOut.Why.NO_PLACE, null, 0);
                ground.run("UPDATE temp.m_" + table + " SET added = 0, gone = 1 WHERE theirs IN (SELECT m.theirs" + lost + ")");
            }
        }
    }

    private record Namesake(long theirs, String name, long ours) {
    }

    /** Another thing of a name that the study has given already. */
    private void namesakes(Rule rule) throws SQLException {
        String table = rule.table();
        String sameOwner = table.equals("variable") ? " AND o.owner = t.owner" : "";
        List<Namesake> namesakes = new ArrayList<>(ground.list("SELECT t.id, t.name, o.id FROM temp.m_%1$s m CROSS JOIN @t.%1$s t ON t.id = m.theirs"
                .formatted(table) + " JOIN main.%1$s o ON o.name = t.name%2$s WHERE m.added = 1 ORDER BY t.id".formatted(table,
                sameOwner),
                row -> new Namesake(row.getLong(1), row.getString(2), row.getLong(3))));
        for (Namesake each : namesakes) {
            ground.progress().check();
            if (asking.ask(Matter.NAMESAKE, table, each.ours(), each.theirs(), null, each.ours(), each.theirs(), Choice.OURS,
                    Choice.BOTH) == Choice.BOTH) {
                ground.run("UPDATE temp.m_" + table + " SET alias = ? WHERE theirs = ?", free(table, each.name()), each.theirs());
            } else {
                ground.run("UPDATE temp.m_" + table + " SET added = 0, gone = 1 WHERE theirs = ?", each.theirs());
            }
        }
    }

    private String free(String table, String name) throws SQLException {
        String other = name;
        for (int n = 2; ground.any("SELECT 1 FROM main.%1$s WHERE name = ?1 UNION ALL SELECT 1 FROM @t.%1$s WHERE name = ?1 UNION ALL SELECT 1 FROM temp.m_%1$s"
                .formatted(table) + " WHERE alias = ?1", other); n++) {
            other = name + " (" + n + ")";
        }
        return other;
    }
}
