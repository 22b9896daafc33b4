package org.navette.store.merge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What went from one of the two since their common past. */
final class Departures {
    private static final Choice[] CHOICES = {Choice.OURS, Choice.THEIRS};
    private static final Choice[] ONLY_OURS = {Choice.OURS};
    /** Only an erasure takes these out of a study, and nothing brings back who was erased. */
    private static final Set<String> ERASED = Set.of("document", "respondent");
    private final Ground ground;
    private final Asking asking;
    private final Tally tally;

    Departures(Ground ground, Asking asking, Tally tally) {
        this.ground = ground;
        this.asking = asking;
        this.tally = tally;
    }

    private record Gone(long id, boolean changed) {
    }

    /**
     * Rows of the study that the copy deleted and that shall go. A row that went with what it hung on is no deletion of its own:
     * it follows that thing's.
     */
    List<Long> fromCopy(Rule rule) throws SQLException {
        String table = rule.table();
        String owners = owners(rule, "(o.%1$s IS NULL OR NOT EXISTS (SELECT 1 FROM @b.%2$s p WHERE p.id = o.%1$s)"
                + " OR EXISTS (SELECT 1 FROM @t.%2$s p WHERE p.id = o.%1$s))");
        List<Gone> gone = ground.list("SELECT o.id, " + changed(rule, "o")
                + " FROM @b.%1$s b CROSS JOIN main.%1$s o ON o.id = b.id".formatted(table)
                + " WHERE NOT EXISTS (SELECT 1 FROM @t.%1$s t WHERE t.id = o.id) AND o.id NOT IN".formatted(table)
                + " (SELECT ours FROM temp.m_%1$s WHERE ours IS NOT NULL AND ours <> theirs)".formatted(table) + owners
                + " ORDER BY o.id",
                row -> new Gone(row.getLong(1), row.getBoolean(2)));
        List<Long> going = new ArrayList<>();
        Use use = new Use(ground);
        for (Gone row : gone) {
            ground.progress().check();
            if (!row.changed() && !use.since("main", table, row.id())
                    || asking.ask(Matter.DELETED_THERE, table, row.id(), null, null, row.id(), null, CHOICES) == Choice.THEIRS) {
                going.add(row.id());
            }
        }
        return going;
    }

    /** Marks the rows of the copy that the study deleted and that come back all the same. */
    void fromStudy(Rule rule) throws SQLException {
        String table = rule.table();
        // With what came back comes all that hung on it.
        for (Map.Entry<String, Shape.Ref> ref : ground.shape(table).refs().entrySet()) {
            if (ref.getValue().owner() && !ref.getValue().table().equals(table)) {
                ground.run("UPDATE temp.m_%1$s SET added = 1 WHERE ours IS NULL AND base IS NOT NULL AND theirs IN (SELECT t.id FROM temp.m_%2$s r"
                        .formatted(table, ref.getValue().table())
                        + " JOIN @t.%1$s t ON t.%2$s = r.theirs WHERE r.added = 1 AND r.base IS NOT NULL)"
                                .formatted(table, ref.getKey()));
            }
        }
        String owners = owners(rule,
                "(t.%1$s IS NULL OR EXISTS (SELECT 1 FROM temp.m_%2$s p WHERE p.theirs = t.%1$s AND p.ours IS NOT NULL))");
        List<Gone> gone = ground.list("SELECT t.id, " + changed(rule, "t")
                + " FROM temp.m_%1$s m JOIN @t.%1$s t ON t.id = m.theirs JOIN @b.%1$s b"
                .formatted(table) + " ON b.id = m.base WHERE m.ours IS NULL AND m.added = 0" + owners + " ORDER BY t.id",
                row -> new Gone(row.getLong(1), row.getBoolean(2)));
        Use use = new Use(ground);
        for (Gone row : gone) {
            ground.progress().check();
            if ((row.changed() || use.since("@t", table, row.id()))
                    && asking.ask(Matter.DELETED_HERE, table, null, row.id(), null, null, row.id(),
                            ERASED.contains(table) ? ONLY_OURS : CHOICES) == Choice.THEIRS) {
                ground.run("UPDATE temp.m_" + table + " SET added = 1 WHERE theirs = ?", row.id());
            }
        }
    }

    void delete(String table, List<Long> rows) throws SQLException {
        long went = 0;
        for (long row : rows) {
            ground.progress().check();
            went += ground.write("DELETE FROM main." + table + " WHERE id = ?", row);
        }
        tally.add(table, 0, 0, went);
    }

    private String owners(Rule rule, String condition) {
        return ground.shape(rule.table()).refs().entrySet().stream().filter(ref -> ref.getValue().owner())
                .map(ref -> " AND " + condition.formatted(ref.getKey(), ref.getValue().table())).collect(Collectors.joining());
    }

    private static String changed(Rule rule, String side) {
        String columns = rule.fields().stream().filter(field -> !field.quiet()).flatMap(field -> field.columns().stream())
                .map(c -> side + "." + c + " IS NOT b." + c).collect(Collectors.joining(" OR "));
        return columns.isEmpty() ? "0" : "(" + columns + ")";
    }
}
