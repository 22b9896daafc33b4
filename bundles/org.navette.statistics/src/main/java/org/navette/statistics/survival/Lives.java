package org.navette.statistics.survival;

/**
 * Lives of one group: rows of equal lives with how many there are.
 *
 * @param times  how long each lasted or was watched, at least 0, in any one unit
 * @param ended  true when the end was seen, false when the life still went on as far as it was watched (censored)
 * @param counts how many such lives, at least 0
 */
public record Lives(double[] times, boolean[] ended, long[] counts) {
    /** @throws IllegalArgumentException when the arrays differ in length or a time or count is negative */
    public Lives {
        if (times.length != ended.length || times.length != counts.length) {
            throw new IllegalArgumentException("arrays of different length");
        }
        for (int i = 0; i < times.length; i++) {
            if (!(times[i] >= 0) || counts[i] < 0) {
                throw new IllegalArgumentException("a negative time or count");
            }
        }
    }

    /** One life a row. */
    public static Lives of(double[] times, boolean[] ended) {
        long[] ones = new long[times.length];
        java.util.Arrays.fill(ones, 1);
        return new Lives(times, ended, ones);
    }

    public long size() {
        long size = 0;
        for (long count : counts) {
            size += count;
        }
        return size;
    }
}
