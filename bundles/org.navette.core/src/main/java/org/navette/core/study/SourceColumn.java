package org.navette.core.study;

import java.util.Locale;

/** The roles a column of a behavioural source may play. */
public enum SourceColumn {
    CUSTOMER, DATE, AMOUNT, MARGIN, QUANTITY, PRODUCT, CATEGORY, CHANNEL, EVENT;

    /** The word used on the command line and in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no role has that word */
    public static SourceColumn of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
