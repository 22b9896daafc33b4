package org.navette.core.study;

import java.util.Locale;

/** Measurement level of a {@link Variable}. */
public enum VariableType {
    NOMINAL, ORDINAL, NUMERIC, DATE, BOOLEAN, MULTI;

    /** The word used on the command line and in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no type has that word */
    public static VariableType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
