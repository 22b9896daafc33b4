package org.navette.store;

import java.util.List;
import java.util.Optional;

/** What was done to the study, and the way back. */
public final class Journal {
    /** The newest entries, newest first. */
    public List<JournalEntry> latest(int limit) { throw new UnsupportedOperationException(); }
    /** What {@link #undo()} would take back. */
    public Optional<JournalEntry> undoable() { throw new UnsupportedOperationException(); }
    /** What {@link #redo()} would do again. */
    public Optional<JournalEntry> redoable() { throw new UnsupportedOperationException(); }
    /** Takes the newest standing entry back. @return it, or empty when there is none */
    public Optional<JournalEntry> undo() { throw new UnsupportedOperationException(); }
    /** Does the entry that was taken back last again; a new edit in between ends that. */
    public Optional<JournalEntry> redo() { throw new UnsupportedOperationException(); }
    /** Changes with every edit, undo and redo: caches compare it. */
    public String stamp() { throw new UnsupportedOperationException(); }
}
