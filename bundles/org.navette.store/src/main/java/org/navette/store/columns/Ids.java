package org.navette.store.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/** The ids of a table in ascending order; a row's place among them is its index in every column. */
final class Ids {
    private final long[] all;
    /** Nothing was ever deleted between the first and the last. */
    private final boolean dense;

    /** All from one number to another. */
    static Ids range(long first, long last) {
        return new Ids(LongStream.rangeClosed(first, last).toArray());
    }

    Ids(long[] ascending) {
        all = ascending;
        dense = all.length > 0 && all[all.length - 1] - all[0] == all.length - 1;
    }

    int count() {
        return all.length;
    }

    long id(int place) {
        return all[place];
    }

    long[] all() {
        return all.clone();
    }

    /** Negative when there is no such row. */
    int place(long id) {
        if (dense) {
            long place = id - all[0];
            return place >= 0 && place < all.length ? (int) place : -1;
        }
        return Arrays.binarySearch(all, id);
    }

    /** The places of some rows; strangers are left out. */
    BitSet places(long[] some) {
        BitSet places = new BitSet(all.length);
        for (long id : some) {
            int place = place(id);
            if (place >= 0) {
                places.set(place);
            }
        }
        return places;
    }
}
