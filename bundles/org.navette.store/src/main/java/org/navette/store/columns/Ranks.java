package org.navette.store.columns;

/** Puts documents in the order of a column. */
final class Ranks {
    private Ranks() {
    }

    /**
     * By counting: as quick for a million as one pass can be.
     *
     * @param ranks      rank of each place, from 1; 0 for documents without a value, which stand last either way
     * @param most       highest rank
     * @return places in order; ties by place
     */
    static int[] order(int[] ranks, int most, boolean descending) {
        int[] at = new int[most + 2];
        for (int rank : ranks) {
            at[bucket(rank, most, descending) + 1]++;
        }
        for (int b = 1; b < at.length; b++) {
            at[b] += at[b - 1];
        }
        int[] order = new int[ranks.length];
        for (int place = 0; place < ranks.length; place++) {
            order[at[bucket(ranks[place], most, descending)]++] = place;
        }
        return order;
    }

    private static int bucket(int rank, int most, boolean descending) {
        return rank == 0 ? most : descending ? most - rank : rank - 1;
    }
}
