package org.navette.core.study;

import java.util.Locale;

/** What a sentiment tag says when no point of the scale fits; no mean counts it. */
public enum Aside {
    /** praise and blame together */ MIXED,
    /** says nothing about the subject */ IRRELEVANT;

    /** The word used on the command line and in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no aside has that word */
    public static Aside of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
