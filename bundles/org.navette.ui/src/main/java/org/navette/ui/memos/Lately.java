package org.navette.ui.memos;

import java.time.LocalDate;
import java.util.Locale;

import org.navette.ui.Messages;

/** How long ago a memo or link may have been written, as a list is asked for. */
enum Lately {
    EVER(Integer.MAX_VALUE), TODAY(0), WEEK(6), MONTH(29), YEAR(364);

    private final int days;

    Lately(int days) {
        this.days = days;
    }

    /** What people read. */
    String word() {
        return Messages.text("notes.when." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether a day is one of them. */
    boolean has(LocalDate day, LocalDate today) {
        return this == EVER || !day.isBefore(today.minusDays(days));
    }
}
