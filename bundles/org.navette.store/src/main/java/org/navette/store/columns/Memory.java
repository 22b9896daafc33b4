package org.navette.store.columns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What was read once, until a table it rests on changes. The least used goes first. */
final class Memory {
    /** Both orders of a dozen columns and more; one of a million documents takes 4 MB. */
    private static final int KEPT = 48;

    private record Kept(Object value, Set<String> tables) {
    }

    private final Map<String, Kept> kept = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > KEPT;
        }
    };

    /** @param tables the tables it rests on */
    @SuppressWarnings("unchecked")
    <T> T get(String key, Set<String> tables, Supplier<T> reading) {
        Kept known = kept.get(key);
        if (known == null) {
            known = new Kept(reading.get(), tables);
            kept.put(key, known);
        }
        return (T) known.value();
    }

    /** Null when it is not here. */
    Object peek(String key) {
        Kept known = kept.get(key);
        return known == null ? null : known.value();
    }

    void put(String key, Set<String> tables, Object value) {
        kept.put(key, new Kept(value, tables));
    }

    void forget(Set<String> tables) {
        kept.values().removeIf(k -> k.tables().stream().anyMatch(tables::contains));
    }

    void forget(String key) {
        kept.remove(key);
    }

    void forgetAll() {
        kept.clear();
    }
}
