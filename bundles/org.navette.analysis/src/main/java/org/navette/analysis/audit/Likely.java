package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.navette.core.progress.Progress;

/**
 * Pairs of texts that share a band of hashes, each as two positions in one number, in rising order.
 *
 * @param all false when there were more than are looked at
 */
record Likely(Longs pairs, boolean all) {
    /** So many pairs are compared. */
    static final int MOST = 2_000_000;
    /** In a larger group that shares a band, each is compared with its neighbours and the first only. */
    private static final int CROWD = 50;
    private static final int NEIGHBOURS = 10;

    /** @param keys of each text, one a band. @param prints equal for equal texts, of which one is enough */
    static Likely of(List<int[]> keys, Longs prints, Progress progress) {
        Longs pairs = new Longs();
        boolean all = true;
        int bands = keys.isEmpty() ? 0 : keys.getFirst().length;
        for (int band = 0; band < bands && all; band++) {
            progress.check();
            long[] order = new long[keys.size()];
            for (int i = 0; i < order.length; i++) {
                order[i] = (long) keys.get(i)[band] << 32 | i;
            }
            Arrays.sort(order);
            for (int from = 0; from < order.length && all;) {
                int to = from;
                while (to < order.length && order[to] >> 32 == order[from] >> 32) {
                    to++;
                }
                if (to - from > 1) {
                    pair(different(order, from, to, prints), pairs);
                    all = pairs.size() < MOST;
                }
                from = to;
            }
            pairs.settle();
        }
        return new Likely(pairs, all);
    }

    private static List<Integer> different(long[] order, int from, int to, Longs prints) {
        List<Integer> different = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = from; i < to; i++) {
            int position = (int) order[i];
            if (seen.add(prints.get(position))) {
                different.add(position);
            }
        }
        return different;
    }

    private static void pair(List<Integer> positions, Longs pairs) {
        boolean crowd = positions.size() > CROWD;
        for (int i = 0; i < positions.size(); i++) {
            int end = crowd ? Math.min(positions.size(), i + 1 + NEIGHBOURS) : positions.size();
            for (int j = i + 1; j < end; j++) {
                pairs.add((long) positions.get(i) << 32 | positions.get(j));
            }
            if (crowd && i > NEIGHBOURS) {
                pairs.add((long) positions.getFirst() << 32 | positions.get(i));
            }
        }
    }
}
