package org.navette.analysis.selection;

import java.util.Locale;

import org.navette.analysis.Messages;

/** The three classes of sentiment. */
public enum Feeling {
    NEGATIVE, NEUTRAL, POSITIVE;

    /** The word used in filters and keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word the user reads. */
    public String label() {
        return Messages.text("sentiment." + word());
    }
}
