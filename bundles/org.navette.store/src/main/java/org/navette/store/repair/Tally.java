package org.navette.store.repair;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.navette.store.Messages;
import org.navette.store.Repaired;
import org.navette.store.file.Sql;
import org.navette.store.journal.Table;

/** Counts what was lost, table by table, and keeps what is to be told. */
final class Tally {
    private final Map<String, Long> unreadable = new TreeMap<>();
    private final Map<String, Long> dropped = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    void unreadable(String table, long rows) {
        unreadable.merge(table, rows, Long::sum);
    }

    void dropped(String table, long rows) {
        dropped.merge(table, rows, Long::sum);
    }

    void note(String key, Object... arguments) {
        notes.add(Messages.text(key, arguments));
    }

    List<String> notes() {
        return notes;
    }

    /** Whether of that table every row came over. */
    boolean whole(String table) {
        return unreadable.getOrDefault(table, 0L) + dropped.getOrDefault(table, 0L) == 0;
    }

    boolean whole() {
        return unreadable.values().stream().allMatch(n -> n == 0) && dropped.values().stream().allMatch(n -> n == 0);
    }

    /** @param tables those of the new study */
    List<Repaired.Part> parts(Connection connection, List<String> tables) throws SQLException {
        List<Repaired.Part> parts = new ArrayList<>();
        for (String table : tables) {
            Repaired.Part part = new Repaired.Part(table, Sql.number(connection, "SELECT count(*) FROM " + Table.quoted(table)),
                    unreadable.getOrDefault(table, 0L), dropped.getOrDefault(table, 0L));
            if (part.taken() + part.unreadable() + part.dropped() > 0) {
                parts.add(part);
            }
        }
        return parts;
    }
}
