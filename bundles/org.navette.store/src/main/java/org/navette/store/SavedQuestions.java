package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.navette.core.study.Saved;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads the queries and tables that were kept. */
public final class SavedQuestions {
    private static final String SAVED = "SELECT id, kind, name, content, at FROM saved ";
    private final Connections connections;

    SavedQuestions(Connections connections) {
        this.connections = connections;
    }

    /** Of one kind, by name. */
    public List<Saved> list(Saved.Kind kind) {
        return connections.list(SAVED + "WHERE kind = ? ORDER BY name", SavedQuestions::saved, kind.word());
    }

    /** By name; ASCII case does not matter. */
    public Optional<Saved> find(Saved.Kind kind, String name) {
        return connections.first(SAVED + "WHERE kind = ? AND name = ?", SavedQuestions::saved, kind.word(), name);
    }

    /** @throws NoSuchElementException when there is none */
    public Saved get(long id) {
        return connections.first(SAVED + "WHERE id = ?", SavedQuestions::saved, id)
                .orElseThrow(() -> new NoSuchElementException("no saved question " + id));
    }

    /** Of every kind: by kind, then by name. */
    public List<Saved> list() {
        return Stream.of(Saved.Kind.values()).flatMap(kind -> list(kind).stream()).toList();
    }

    private static Saved saved(ResultSet row) throws SQLException {
        return new Saved(row.getLong(1), Saved.Kind.of(row.getString(2)), row.getString(3), row.getString(4), Row.time(row, 5));
    }
}
