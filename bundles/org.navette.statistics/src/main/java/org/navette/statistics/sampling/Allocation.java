package org.navette.statistics.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How a sample is shared out among strata. Sizes always add up, and none exceeds its stratum's frame. */
public enum Allocation {
    /**
     * In proportion to the frames, whole by largest remainder (a tie goes to the larger frame, then to the earlier
     * stratum). When the sample is at least as large as the number of strata with units, each of these gets one or more;
     * when it is smaller, some get none and the sample does not speak for them.
     */
    PROPORTIONAL {
        @Override
        int[] share(int[] frames, int size) {
            int[] sizes = new int[frames.length];
            boolean[] open = new boolean[frames.length];
            for (int h = 0; h < frames.length; h++) {
                open[h] = frames[h] > 0;
            }
            long filled = Arrays.stream(frames).filter(f -> f > 0).count();
            long left = size;
            long frame = Arrays.stream(frames).asLongStream().sum();
            boolean raised = size >= filled;
            while (raised) {
                // raising one stratum to a unit lowers the share of the others, so look again until none is below one
                raised = false;
                long rate = left;
                long whole = frame;
                for (int h = 0; h < frames.length; h++) {
                    if (open[h] && rate * frames[h] < whole) {
                        open[h] = false;
                        sizes[h] = 1;
                        left--;
                        frame -= frames[h];
                        raised = true;
                    }
                }
            }
            largestRemainder(frames, open, left, frame, sizes);
            return sizes;
        }
    },
    /** The same for each stratum; what a small stratum cannot give is shared equally among the larger ones. */
    EQUAL {
        @Override
        int[] share(int[] frames, int size) {
            int[] sizes = new int[frames.length];
            // smallest first, so that its shortfall is known before the larger ones are served; the odd units end up
            // with the largest frames, and among equal frames with the earlier strata
            int[] ascending = order(frames.length,
                    Comparator.<Integer>comparingInt(h -> frames[h]).thenComparing(Comparator.reverseOrder()));
            int left = size;
            for (int i = 0; i < ascending.length; i++) {
                int h = ascending[i];
                sizes[h] = Math.min(frames[h], left / (ascending.length - i));
                left -= sizes[h];
            }
            return sizes;
        }
    };

    /**
     * Units to draw from each stratum.
     *
     * @param frames units in each stratum, 0 allowed
     * @param size   units to draw in all, from 0 to the sum of the frames
     */
    public int[] allocate(int[] frames, int size) {
        if (Arrays.stream(frames).anyMatch(f -> f < 0)) {
            throw new IllegalArgumentException("a stratum has a negative frame");
        }
        long all = Arrays.stream(frames).asLongStream().sum();
        if (size < 0 || size > all) {
            throw new IllegalArgumentException("cannot draw " + size + " of " + all + " units");
        }
        return share(frames, size);
    }

    abstract int[] share(int[] frames, int size);

    private static void largestRemainder(int[] frames, boolean[] open, long size, long frame, int[] sizes) {
        long[] remainders = new long[frames.length];
        long left = size;
        for (int h = 0; h < frames.length; h++) {
            if (open[h]) {
                sizes[h] = (int) (size * frames[h] / frame);
                remainders[h] = size * frames[h] % frame;
                left -= sizes[h];
            }
        }
        int[] first = order(frames.length, Comparator.<Integer>comparingLong(h -> -remainders[h])
                .thenComparingInt(h -> -frames[h]).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < left; i++) {
            sizes[first[i]]++;
        }
    }

    private static int[] order(int strata, Comparator<Integer> by) {
        return IntStream.range(0, strata).boxed().sorted(by).mapToInt(Integer::intValue).toArray();
    }
}
