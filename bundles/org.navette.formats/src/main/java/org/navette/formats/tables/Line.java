package org.navette.formats.tables;

/** What one record of a table turned out to be. */
public sealed interface Line permits Row, Rejected {
    /** The line of the file on which it begins, from 1; in a workbook the row number. */
    long line();
}
