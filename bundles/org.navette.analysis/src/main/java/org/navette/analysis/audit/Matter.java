package org.navette.analysis.audit;

import java.util.Locale;

import org.navette.analysis.Messages;

/** What of a study a check looks at, in the order of the page. */
public enum Matter {
    TEXTS, VARIABLES, BEHAVIOUR, CODING;

    /** The word by which it is asked for. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String words() {
        return Messages.text("audit.matter." + word());
    }
}
