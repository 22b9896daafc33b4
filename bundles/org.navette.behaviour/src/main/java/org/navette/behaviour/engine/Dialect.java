package org.navette.behaviour.engine;

import java.time.LocalDate;

/** What engines say differently; everything else we write in SQL that all of them read alike. */
public interface Dialect {
    /** A table's or column's name, safe whatever it holds. */
    String quote(String identifier);

    /** A text literal. */
    String text(String value);

    /** A date literal. */
    String date(LocalDate day);

    /** Whole days from one date expression to another; negative when the second is earlier. */
    String daysBetween(String from, String to);

    /** The quantile of a numeric expression over a group, linear between neighbours (type 7 of Hyndman and Fan, 1996). */
    String quantile(String expression, double share);
}
