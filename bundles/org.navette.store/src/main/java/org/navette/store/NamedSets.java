package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.navette.core.study.NamedSet;
import org.navette.store.file.Connections;

/** Reads the sets of documents and codes. */
public final class NamedSets {
    private static final String SET = "SELECT id, name, about FROM named_set ";
    private final Connections connections;

    NamedSets(Connections connections) {
        this.connections = connections;
    }

    /** By name. */
    public List<NamedSet> list() {
        return connections.list(SET + "ORDER BY name", this::set);
    }

    /** By name; ASCII case does not matter. */
    public Optional<NamedSet> find(String name) {
        return connections.first(SET + "WHERE name = ?", this::set, name);
    }

    private NamedSet set(ResultSet row) throws SQLException {
        return new NamedSet(row.getLong(1), row.getString(2), row.getString(3), members("document_id", row.getLong(1)),
                members("code_id", row.getLong(1)));
    }

    private Set<Long> members(String column, long set) {
        return new HashSet<>(connections.list("SELECT " + column + " FROM set_member WHERE set_id = ? AND " + column + " IS NOT NULL",
                row -> row.getLong(1), set));
    }
}
