package org.navette.analysis.crosstab;

import java.util.Locale;

/** What is counted. */
public enum Unit {
    DOCUMENT, CUSTOMER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
