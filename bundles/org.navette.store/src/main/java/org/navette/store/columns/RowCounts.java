package org.navette.store.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** How many rows tables have, counted again only where rows changed. */
final class RowCounts {
    private final Map<String, Long> known = new HashMap<>();

    long of(String table, ToLongFunction<String> counting) {
        return known.computeIfAbsent(table, counting::applyAsLong);
    }

    void forget(Set<String> tables) {
        known.keySet().removeAll(tables);
    }

    void clear() {
        known.clear();
    }
}
