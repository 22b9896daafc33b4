package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Documents that share a key of 64 bits: two arrays of numbers hold a million of them.
 */
final class Groups {
    private final Longs keys = new Longs();
    private final Longs ids = new Longs();

    /** Documents with one key. @param first ids of the first, in id order, at most {@link Finding#DOCUMENTS} */
    record Group(int size, List<Long> first) {
    }

    void add(long key, long document) {
        keys.add(key);
        ids.add(document);
    }

    int size() {
        return keys.size();
    }

    /** How many different keys there are. */
    long distinct() {
        return Arrays.stream(keys.sorted()).distinct().count();
    }

    /** Groups of at least so many, the largest first, then by their first document. */
    List<Group> of(int least) {
        long[] sorted = keys.sorted();
        Longs wanted = new Longs();
        for (int i = 0; i < sorted.length;) {
            int end = i;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            if (end - i >= least) {
                wanted.add(sorted[i]);
            }
            i = end;
        }
        long[] large = wanted.sorted();
        int[] sizes = new int[large.length];
        List<List<Long>> members = new ArrayList<>();
        for (int i = 0; i < large.length; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < keys.size(); i++) {
            int group = Arrays.binarySearch(large, keys.get(i));
            if (group >= 0 && sizes[group]++ < Finding.DOCUMENTS) {
                members.get(group).add(ids.get(i));
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < large.length; i++) {
            groups.add(new Group(sizes[i], members.get(i)));
        }
        groups.sort(Comparator.comparing(Group::size).reversed().thenComparing(g -> g.first().getFirst()));
        return groups;
    }
}
