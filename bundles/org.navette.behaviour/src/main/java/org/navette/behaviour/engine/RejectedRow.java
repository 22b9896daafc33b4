package org.navette.behaviour.engine;

/**
 * A row that was left out.
 *
 * @param line   line of the file from 1, row number for Parquet, or 0 when unknown
 * @param column the column that spoils it, or null when the row as a whole does
 * @param reason whole sentence in the user's language
 * @param raw    the row as it stands in the file
 */
public record RejectedRow(long line, Fault fault, String column, String reason, String raw) {
    /** What is wrong with it: it cannot be cut into fields, or a field has no number, no date, no yes or no, nothing. */
    public enum Fault {
        ROW, NUMBER, DATE, NO_DATE, FLAG
    }
}
