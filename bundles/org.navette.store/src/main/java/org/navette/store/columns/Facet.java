package org.navette.store.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A column of texts that repeat: each document holds the rank of its value.
 *
 * @param ranks  by place, from 1 in the order of values; 0 without a value
 * @param values in order
 */
record Facet(int[] ranks, String[] values) {
    /** @param cells by place; empty without a value */
    static Facet of(List<String> cells, Comparator<String> order) {
        Map<String, Integer> first = new HashMap<>();
        int[] ranks = new int[cells.size()];
        for (int place = 0; place < ranks.length; place++) {
            String cell = cells.get(place);
            ranks[place] = cell == null || cell.isEmpty() ? 0 : first.computeIfAbsent(cell, c -> first.size() + 1);
        }
        String[] values = first.keySet().toArray(String[]::new);
        Arrays.sort(values, order);
        int[] rank = new int[values.length + 1];
        for (int v = 0; v < values.length; v++) {
            rank[first.get(values[v])] = v + 1;
        }
        for (int place = 0; place < ranks.length; place++) {
            ranks[place] = rank[ranks[place]];
        }
        return new Facet(ranks, values);
    }

    /** The places whose value is as wanted. */
    BitSet where(Predicate<String> wanted) {
        boolean[] meant = new boolean[values.length + 1];
        for (int v = 0; v < values.length; v++) {
            meant[v + 1] = wanted.test(values[v]);
        }
        BitSet places = new BitSet(ranks.length);
        for (int place = 0; place < ranks.length; place++) {
            if (meant[ranks[place]]) {
                places.set(place);
            }
        }
        return places;
    }

    int[] order(boolean descending) {
        return Ranks.order(ranks, values.length, descending);
    }
}
