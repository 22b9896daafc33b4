package org.navette.statistics.tables;

/**
 * Two columns of a table row, compared.
 *
 * @param larger    index of the column with the larger share; the left one when the shares are equal
 * @param smaller   index of the other
 * @param z         pooled z, 0 or more; 0 when both shares are 0 or both are 1
 * @param p         two-sided; 1 when both shares are 0 or both are 1
 * @param adjustedP {@code p} after the correction over the row's pairs
 */
public record ColumnPair(int larger, int smaller, double z, double p, double adjustedP) {
}
