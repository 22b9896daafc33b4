package org.navette.statistics.purchases;

/**
 * Histories of purchase, equal ones counted together.
 *
 * @param repeats  purchases after the first, at least 0 (x)
 * @param last     time from the first purchase to the last, 0 without repeats (t_x)
 * @param watched  time from the first purchase to the end of watching, at least the last (T), in the same unit
 * @param counts   how many customers have this history, above 0
 */
public record Histories(int[] repeats, double[] last, double[] watched, long[] counts) {
    /** @throws IllegalArgumentException for arrays of different length and for histories that cannot be */
    public Histories {
        if (repeats.length != last.length || repeats.length != watched.length || repeats.length != counts.length) {
            throw new IllegalArgumentException("arrays of different length");
        }
        for (int i = 0; i < repeats.length; i++) {
            if (repeats[i] < 0 || counts[i] <= 0 || !(last[i] >= 0) || !(watched[i] >= last[i]) || repeats[i] == 0 && last[i] > 0) {
                throw new IllegalArgumentException("no history: " + repeats[i] + ", " + last[i] + ", " + watched[i] + ", " + counts[i]);
            }
        }
    }

    public long customers() {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    int mostRepeats() {
        int most = 0;
        for (int x : repeats) {
            most = Math.max(most, x);
        }
        return most;
    }
}
