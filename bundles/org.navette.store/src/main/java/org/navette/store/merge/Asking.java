package org.navette.store.merge;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a clash before the judge, with all that can be said of both sides. */
final class Asking {
    private final Ground ground;
    private final Judge judge;

    Asking(Ground ground, Judge judge) {
        this.ground = ground;
        this.judge = judge;
    }

    /** See {@link Clash}. */
    Choice ask(Matter matter, String table, Long ours, Long theirs, String field, Object mine, Object yours,
            Choice... choices) throws SQLException {
        Clash clash = new Clash(matter, table, ours, theirs, field, named("main", field, mine), named("@t", field, yours),
                List.of(choices),
                row("main", table, ours), row("@t", table, theirs));
        Choice choice = judge.decide(clash);
        if (!clash.choices().contains(choice)) {
            throw new IllegalStateException(choice + " is no choice in " + clash.key());
        }
        return choice;
    }

    private Object named(String schema, String field, Object value) throws SQLException {
        return "customer".equals(field) && value != null ? key(schema, (Long) value) : value;
    }

    private String key(String schema, Long respondent) throws SQLException {
        return ground.list("SELECT key FROM " + schema + ".respondent WHERE id = ?", row -> row.getString(1), respondent).stream()
                .findFirst().orElse(null);
    }

    private Map<String, Object> row(String schema, String table, Long id) throws SQLException {
        if (id == null || ground.shape(table) == null) {
            return Map.of();
        }
        List<String> columns = ground.shape(table).columns().stream().filter(c -> !(table.equals("document") && c.equals("text"))
                && !(table.equals("codebook_version") && c.equals("codes"))).toList();
        Map<String, Object> row = new LinkedHashMap<>();
        ground.list("SELECT " + String.join(", ", columns) + " FROM " + schema + "." + table + " WHERE id = ?",
                r -> Ground.columns(r, 1, columns), id)
                .forEach(row::putAll);
        if (row.get("respondent_id") != null) {
            row.put("customer", key(schema, (Long) row.get("respondent_id")));
        }
        row.values().removeIf(java.util.Objects::isNull);
        return row;
    }
}
