package org.navette.core.study;

import java.util.Locale;

/** What a variable describes. */
public enum Owner {
    DOCUMENT, CASE;

    /** The word used in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no owner has that word */
    public static Owner of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
