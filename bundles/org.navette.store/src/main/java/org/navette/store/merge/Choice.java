package org.navette.store.merge;

import java.util.Locale;

/** Whose version stands where a study and a copy of it disagree. */
public enum Choice {
    /** the study's */ OURS,
    /** the copy's */ THEIRS,
    /** one beside or behind the other */ BOTH;

    /** The word used on the command line and in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no choice has that word */
    public static Choice of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}
