package org.navette.core.study;

import java.util.Locale;

/** What sort of text a document is. */
public enum Kind {
    REVIEW, INTERVIEW, ANSWER, EMAIL, CHAT, CALL, SOCIAL;

    /** The word used on the command line and in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no kind has that word */
    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
