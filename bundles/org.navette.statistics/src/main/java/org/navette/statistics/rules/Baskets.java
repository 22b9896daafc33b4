package org.navette.statistics.rules;

/** Baskets as a bit for each item and basket: which baskets hold an item. Memory: items × baskets ÷ 8 bytes. */
public final class Baskets {
    private static final int WORD = 6;
    private final int size;
    private final long[][] bits;

    /** Empty baskets. @param items how many items there are, numbered from 0. @param size how many baskets, numbered from 0 */
    public Baskets(int items, int size) {
        this.size = size;
        bits = new long[items][(size >> WORD) + 1];
    }

    /** Puts an item into a basket; once is enough. */
    public void put(int basket, int item) {
        bits[item][basket >> WORD] |= 1L << basket;
    }

    public boolean holds(int basket, int item) {
        return (bits[item][basket >> WORD] & 1L << basket) != 0;
    }

    public int size() {
        return size;
    }

    public int items() {
        return bits.length;
    }

    /** Baskets that hold the item. */
    public int count(int item) {
        return count(bits[item]);
    }

    long[] of(int item) {
        return bits[item];
    }

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
