package org.navette.analysis.audit;

import java.util.Locale;

import org.navette.analysis.Messages;

/** In which order findings are worth a look: an order of reading, no verdict. */
public enum Order {
    /** Look at it before anything is computed from the data. */
    FIRST,
    /** Worth a look. */
    LOOK,
    /** Good to know. */
    KNOW;

    /** The word in JSON and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String words() {
        return Messages.text("audit.order." + word());
    }
}
