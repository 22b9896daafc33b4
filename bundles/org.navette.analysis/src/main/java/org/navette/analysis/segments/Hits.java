package org.navette.analysis.segments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.ArrayList;
import java.util.List;

import org.navette.core.study.Segment;

/** Found passages, packed: four numbers each, so that half a million of them are eight megabytes. */
final class Hits {
    private static final int WIDTH = 4;
    private int[] packed = new int[64 * WIDTH];
    private int count;
    private final List<Set<Long>> sets = new ArrayList<>();
    private final Map<Set<Long>, Integer> known = new HashMap<>();

    /** @param document its number in the frame. @param segment null for the whole document. @param codes on it, of those asked for */
    void add(int document, Segment segment, Set<Long> codes) {
        if (packed.length == count * WIDTH) {
            packed = Arrays.copyOf(packed, packed.length * 2);
        }
        int at = count++ * WIDTH;
        packed[at] = document;
        packed[at + 1] = segment == null ? -1 : segment.start();
        packed[at + 2] = segment == null ? -1 : segment.end();
        packed[at + 3] = known.computeIfAbsent(codes, fresh -> {
            sets.add(fresh);
            return sets.size() - 1;
        });
    }

    int size() {
        return count;
    }

    int document(int hit) {
        return packed[hit * WIDTH];
    }

    /** Null for the whole document. */
    Segment segment(int hit) {
        int start = packed[hit * WIDTH + 1];
        return start < 0 ? null : new Segment(start, packed[hit * WIDTH + 2]);
    }

    Set<Long> codes(int hit) {
        return sets.get(packed[hit * WIDTH + 3]);
    }
}
