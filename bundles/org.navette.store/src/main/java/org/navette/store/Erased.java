package org.navette.store;

import java.util.Map;

/** @param rows table → rows that stood and went; a table is there with 0 when only the journal remembered rows of it */
public record Erased(Map<String, Long> rows) {
    public Erased {
        rows = Map.copyOf(rows);
    }

    public long of(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
