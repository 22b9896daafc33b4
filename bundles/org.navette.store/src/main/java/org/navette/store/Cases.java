package org.navette.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.navette.core.study.CustomerKey;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads the cases: the persons behind documents. */
public final class Cases {
    private final Connections connections;

    Cases(Connections connections) {
        this.connections = connections;
    }

    /** Id of the case with that customer key. */
    public Optional<Long> find(String customer) {
        String key = CustomerKey.normalise(customer);
        return key == null ? Optional.empty() : connections.first("SELECT id FROM respondent WHERE key = ?", row -> row.getLong(1), key);
    }

    /** Customer key of a case; empty when there is none with that id. */
    public Optional<String> key(long id) {
        return connections.first("SELECT key FROM respondent WHERE id = ?", row -> row.getString(1), id);
    }

    /** Id → customer key of all cases in id order. */
    public Map<Long, String> keys() {
        Map<Long, String> keys = new LinkedHashMap<>();
        Row<?> keep = row -> keys.put(row.getLong(1), row.getString(2));
        connections.each("SELECT id, key FROM respondent ORDER BY id", keep);
        return keys;
    }
}
