package org.navette.store.merge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.store.file.Problems;

/** Brings what the copy changed in rows that both have, and asks where both changed the same. */
final class Differences {
    private static final Choice[] TWO = {Choice.OURS, Choice.THEIRS};
    private final Ground ground;
    private final Asking asking;
    private final Tally tally;

    Differences(Ground ground, Asking asking, Tally tally) {
        this.ground = ground;
        this.asking = asking;
        this.tally = tally;
    }

    /** Rows that the copy has otherwise than the study, and otherwise than their past. @param base null without a past */
    record Pair(long ours, long theirs, Map<String, Object> base, Map<String, Object> mine, Map<String, Object> yours,
            Map<String, Object> mapped,
            Map<String, Object> companions) {
    }

    void run(Rule rule) throws SQLException {
        for (Pair pair : pairs(rule)) {
            ground.progress().check();
            merge(rule, pair);
        }
    }

    List<Pair> pairs(Rule rule) throws SQLException {
        Shape shape = ground.shape(rule.table());
        List<String> columns = rule.fields().stream().flatMap(field -> field.columns().stream()).toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        String differs = columns.stream().map(c -> "o." + c + " IS NOT " + ground.mapped(shape, c))
                .collect(Collectors.joining(" OR "));
        String changed = columns.stream().map(c -> "t." + c + " IS NOT b." + c).collect(Collectors.joining(" OR "));
        List<Pair> pairs = new ArrayList<>();
        String companions = rule.companions().stream().map(c -> ", " + ground.mapped(shape, c)).collect(Collectors.joining());
        ground.each("SELECT o.id, t.id, b.id, " + columns("b", columns) + ", " + columns("o", columns) + ", "
                + columns("t", columns) + ", "
                + columns.stream().map(c -> ground.mapped(shape, c)).collect(Collectors.joining(", ")) + companions
                + " FROM temp.m_%1$s m CROSS JOIN @t.%1$s t ON t.id = m.theirs CROSS JOIN main.%1$s o ON o.id = m.ours LEFT JOIN @b.%1$s b ON b.id = m.base"
                        .formatted(rule.table()) + " WHERE m.added = 0 AND (b.id IS NULL OR " + changed + ") AND (" + differs
                        + ") ORDER BY t.id", row -> {
                    int n = columns.size();
                    boolean past = row.getObject(3) != null;
                    return pairs.add(new Pair(row.getLong(1), row.getLong(2), past ? Ground.columns(row, 4, columns) : null,
                            Ground.columns(row, 4 + n, columns), Ground.columns(row, 4 + 2 * n, columns),
                            Ground.columns(row, 4 + 3 * n, columns),
                            Ground.columns(row, 4 + 4 * n, rule.companions())));
                });
        return pairs;
    }

    private static String columns(String alias, List<String> columns) {
        return columns.stream().map(c -> alias + "." + c).collect(Collectors.joining(", "));
    }

    private void merge(Rule rule, Pair pair) throws SQLException {
        Map<String, Object> taken = new LinkedHashMap<>();
        boolean text = false;
        for (Field field : rule.fields()) {
            Map<String, Object> values = settle(rule, field, pair);
            if (rule.table().equals("document") && field.name().equals("text")) {
                text = !values.isEmpty();
            } else {
                taken.putAll(values);
            }
        }
        if (text && !new Texts(ground).take(pair.ours(), pair.theirs())) {
            tally.leftOut("document", 1, LeftOut.Why.NO_PLACE, "document", pair.theirs());
            text = false;
        }
        if (!taken.isEmpty()) {
            write(rule, pair, taken);
        } else if (text) {
            tally.add(rule.table(), 0, 1, 0);
        }
    }

    /** What of a field comes: column → value. */
    Map<String, Object> settle(Rule rule, Field field, Pair pair) throws SQLException {
        RowMerge.Outcome outcome = RowMerge.of(field, pair.base(), pair.mine(), pair.yours(), pair.mapped());
        if (outcome == RowMerge.Outcome.STAYS) {
            return Map.of();
        }
        boolean lost = field.columns().stream().anyMatch(c -> pair.yours().get(c) != null && pair.mapped().get(c) == null);
        if (outcome == RowMerge.Outcome.CLASHES || lost) {
            Choice choice = lost ? ask(rule, field, pair, Matter.IMPOSSIBLE, Choice.OURS)
                    : ask(rule, field, pair, Matter.DIFFERS, field.prose() ? Choice.values() : TWO);
            if (choice == Choice.OURS) {
                return Map.of();
            }
            if (choice == Choice.BOTH) {
                String column = field.columns().getFirst();
                String both = RowMerge.both(pair.mine().get(column), pair.mapped().get(column));
                return both.equals(pair.mine().get(column)) ? Map.of() : Map.of(column, both);
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        field.columns().forEach(column -> values.put(column, pair.mapped().get(column)));
        return values;
    }

    Choice ask(Rule rule, Field field, Pair pair, Matter matter, Choice... choices) throws SQLException {
        String column = field.columns().stream().filter(c -> pair.mine().get(c) != null || pair.yours().get(c) != null)
                .findFirst().orElseThrow();
        boolean span = column.endsWith("_start");
        return asking.ask(matter, rule.table(), pair.ours(), pair.theirs(), field.name(), span ? all(field, pair.mine())
                : first(field, pair.mine()),
                span ? all(field, pair.yours()) : first(field, pair.yours()), choices);
    }

    private static Object first(Field field, Map<String, Object> row) {
        return field.columns().stream().map(row::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private static Object all(Field field, Map<String, Object> row) {
        return field.columns().stream().map(c -> String.valueOf(row.get(c))).collect(Collectors.joining("–"));
    }

    private void write(Rule rule, Pair pair, Map<String, Object> taken) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>(taken);
        values.putAll(pair.companions());
        List<Object> arguments = new ArrayList<>(values.values());
        arguments.add(pair.ours());
        try {
            ground.write("UPDATE main." + rule.table() + " SET " + values.keySet().stream().map(c -> c + " = ?")
                    .collect(Collectors.joining(", "))
                    + " WHERE id = ?", arguments.toArray());
            tally.add(rule.table(), 0, 1, 0);
        } catch (SQLException e) {
            if (!Problems.duplicate(e)) {
                throw e;
            }
            if (rule.table().equals("coding")) {
                // The same coding stands already: two would say nothing more than one.
                ground.write("DELETE FROM main.coding WHERE id = ?", pair.ours());
                tally.add(rule.table(), 0, 0, 1);
            } else {
                tally.leftOut(rule.table(), 1, LeftOut.Why.TAKEN, rule.table(), pair.theirs());
            }
        }
    }
}
