package org.navette.ui.journal;

import java.util.List;

import org.navette.core.progress.Progress;
import org.navette.store.Journal;
import org.navette.store.JournalEntry;

/** Going along the journal as far as an entry, that one too. @param undo true backwards, false forwards */
record JournalWalk(boolean undo, long entry) {
    long steps(Journal journal) {
        return undo ? journal.standingFrom(entry) : journal.undoneUpTo(entry);
    }

    List<JournalEntry> go(Journal journal, Progress progress) {
        return undo ? journal.undoTo(entry, progress) : journal.redoTo(entry, progress);
    }

    /** {@code undo} or {@code redo}, the end of keys of messages. */
    String word() {
        return undo ? "undo" : "redo";
    }
}
