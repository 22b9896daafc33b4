package org.navette.statistics.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A random sample without replacement, the same for the same frame, size and seed on every machine and for ever.
 * <p>
 * How it is drawn: SplitMix64 seeded with {@code seed} yields one number per stratum, in the order of the strata, which
 * seeds the stratum's own SplitMix64. That one shuffles the stratum's units, taken in ascending order, by Fisher–Yates
 * from the front: place k gets the unit at k + (a number below the N − k left). The first n_h places are drawn. So a
 * larger sample of one seed contains the smaller one, and a change in one stratum leaves the others' draws alone.
 * <p>
 * The strata then take turns: the k-th unit of a stratum (from 0) stands at (k + ½)/n_h of the way, ties by stratum.
 * Whoever stops part-way through the list has read about the same part of each stratum. The arrays are the record's own.
 *
 * @param units         indexes of the drawn units, in draw order
 * @param probabilities inclusion probability n_h/N_h of each drawn unit, in the same order, in (0, 1]
 * @param frames        N_h: units of each stratum
 * @param sizes         n_h: units drawn from each stratum
 */
public record Draw(int[] units, double[] probabilities, int[] frames, int[] sizes) {

    private record Turn(int stratum, int place, int size, int unit) {
        /** Exact for any int size: the products stay below 2⁶³. */
        static final Comparator<Turn> ORDER = ((Comparator<Turn>) (a, b) -> Long
                .compare((2L * a.place + 1) * b.size, (2L * b.place + 1) * a.size)).thenComparingInt(Turn::stratum);
    }

    /** Simple random sample of {@code size} of the units 0 to below {@code frame}. */
    public static Draw simple(int frame, int size, long seed) {
        return stratified(new int[frame], size, Allocation.PROPORTIONAL, seed);
    }

    /**
     * Stratified random sample.
     *
     * @param strata per unit the number of its stratum from 0, or below 0 when the unit is not in the frame; unused
     *               numbers are strata without units
     * @param size   units to draw, from 0 to the units in the frame
     */
    public static Draw stratified(int[] strata, int size, Allocation allocation, long seed) {
        int count = Arrays.stream(strata).max().orElse(-1) + 1;
        int[] frames = new int[count];
        for (int stratum : strata) {
            if (stratum >= 0) {
                frames[stratum]++;
            }
        }
        int[] sizes = allocation.allocate(frames, size);
        int[][] members = members(strata, frames);
        SplitMix seeds = new SplitMix(seed);
        List<Turn> turns = new ArrayList<>(size);
        for (int h = 0; h < count; h++) {
            shuffle(members[h], sizes[h], new SplitMix(seeds.nextLong()));
            for (int k = 0; k < sizes[h]; k++) {
                turns.add(new Turn(h, k, sizes[h], members[h][k]));
            }
        }
        turns.sort(Turn.ORDER);
        return new Draw(turns.stream().mapToInt(Turn::unit).toArray(),
                turns.stream().mapToDouble(t -> (double) t.size / frames[t.stratum]).toArray(), frames, sizes);
    }

    private static int[][] members(int[] strata, int[] frames) {
        int[][] members = Arrays.stream(frames).mapToObj(int[]::new).toArray(int[][]::new);
        int[] next = new int[frames.length];
        for (int unit = 0; unit < strata.length; unit++) {
            if (strata[unit] >= 0) {
                members[strata[unit]][next[strata[unit]]++] = unit;
            }
        }
        return members;
    }

    private static void shuffle(int[] units, int places, SplitMix random) {
        for (int k = 0; k < places; k++) {
            int other = k + random.nextInt(units.length - k);
            int unit = units[other];
            units[other] = units[k];
            units[k] = unit;
        }
    }
}
