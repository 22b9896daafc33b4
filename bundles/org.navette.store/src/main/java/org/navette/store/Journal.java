package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.navette.store.file.Connections;
import org.navette.store.file.Json;
import org.navette.store.file.Row;
import org.navette.store.file.StudyFile;

/** What was done to the study, and the way back. */
public final class Journal {
    private static final String ENTRY = "SELECT id, at, who, deed, arguments, state FROM journal ";
    private final Connections connections;
    private final History history;

    Journal(Connections connections, History history) {
        this.connections = connections;
        this.history = history;
    }

    /** The newest entries, newest first. */
    public List<JournalEntry> latest(int limit) {
        return connections.list(ENTRY + "ORDER BY id DESC LIMIT ?", Journal::entry, limit);
    }

    /** What {@link #undo()} would take back. */
    public Optional<JournalEntry> undoable() {
        return connections.first(ENTRY + "WHERE state = 'done' ORDER BY id DESC LIMIT 1", Journal::entry);
    }

    /** What {@link #redo()} would do again. */
    public Optional<JournalEntry> redoable() {
        return connections.first(ENTRY + "WHERE state = 'undone' ORDER BY id LIMIT 1", Journal::entry);
    }

    /** Takes the newest standing entry back. @return it, or empty when there is none */
    public Optional<JournalEntry> undo() {
        return history.reverse(true).flatMap(this::entry);
    }

    /** Does the entry that was taken back last again; a new edit in between ends that. */
    public Optional<JournalEntry> redo() {
        return history.reverse(false).flatMap(this::entry);
    }

    /** Changes with every edit, undo and redo: caches compare it. Equal stamps of one study mean equal content. */
    public String stamp() {
        return connections.read(StudyFile::stamp);
    }

    public Optional<JournalEntry> entry(long id) {
        return connections.first(ENTRY + "WHERE id = ?", Journal::entry, id);
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        String state = row.getString(6);
        return new JournalEntry(row.getLong(1), Row.time(row, 2), row.getString(3),
                new Label(Deed.of(row.getString(4)), Json.texts(row.getString(5))),
                state.equals("undone") || state.equals("dropped"));
    }
}
