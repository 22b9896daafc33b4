package org.navette.store;

import java.time.Instant;
import java.util.Locale;

/** What was done to a study at one time. */
public record JournalEntry(long id, Instant at, String who, Label label, State state) {
    public enum State {
        /** It stands and can be undone. */ DONE,
        /** It was taken back and can be done again. */ UNDONE,
        /** It was taken back, and an edit came after it. */ DROPPED,
        /** It stands for ever. */ FIXED;

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** True when it was taken back. */
    public boolean undone() {
        return state == State.UNDONE || state == State.DROPPED;
    }
}
