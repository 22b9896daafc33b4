package org.navette.core.study;

import java.util.Locale;

/** What a behavioural source tells about a customer. */
public enum SourceKind {
    TRANSACTIONS, CAMPAIGNS, CONTACTS, PROFILE;

    /** The word used on the command line and in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no kind has that word */
    public static SourceKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
