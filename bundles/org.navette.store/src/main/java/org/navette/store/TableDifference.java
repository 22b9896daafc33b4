package org.navette.store;

/**
 * How a table of a study differs from the same table of another one.
 *
 * @param missing rows that are not there
 * @param extra   rows that only the other one has
 * @param changed rows that are there and differ
 */
public record TableDifference(String table, long missing, long extra, long changed) {
}
