package org.navette.ui.journal;

import java.util.Optional;

import org.navette.store.Label;
import org.navette.store.Study;

/** What Undo and Redo would do now, by name. */
public record JournalState(Optional<Label> undo, Optional<Label> redo) {
    public static final JournalState NOTHING = new JournalState(Optional.empty(), Optional.empty());

    /** Reads it; called off the display's thread. */
    public static JournalState of(Study study) {
        if (study.readOnly()) {
            return NOTHING;
        }
        return new JournalState(study.journal().undoable().map(e -> e.label()), study.journal().redoable().map(e -> e.label()));
    }
}
