package org.navette.analysis.audit;

import java.util.Locale;

import org.navette.analysis.Messages;

/** What checks count. */
enum Unit {
    DOCUMENTS, CUSTOMERS, ROWS, COLUMNS, DAYS, CODES, CASES;

    /** The word for so many of them. */
    String words(long count) {
        return Messages.text("audit.unit." + name().toLowerCase(Locale.ROOT), count);
    }
}
