package org.navette.behaviour.engine;

/**
 * A row that was left out.
 *
 * @param line   line of the file from 1, row number for Parquet, or 0 when unknown
 * @param reason whole sentence in the user's language
 * @param raw    the row as it stands in the file
 */
public record RejectedRow(long line, String reason, String raw) {
}
