package org.navette.store.columns;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

import org.navette.store.Sight;

/**
 * All codings, or all sentiment tags, as arrays of the same length.
 *
 * @param mark     of a coding the id of its code; 0 for tags
 * @param polarity of a tag on a whole document; NaN for all else
 * @param machine  whether the machine judged
 */
record Judged(long[] document, int[] mark, double[] polarity, int[] coder, boolean[] machine) {
    static Judged ofSize(int count) {
        return new Judged(new long[count], new int[count], new double[count], new int[count], new boolean[count]);
    }

    int count() {
        return document.length;
    }

    /** These, what is known of some documents replaced by what was read of them anew. */
    Judged with(Set<Long> documents, Judged anew) {
        int[] gone = places(documents);
        Judged all = ofSize(count() - gone.length + anew.count());
        int from = 0;
        for (int i = 0; i <= gone.length; i++) { // half a million stay: they are moved as blocks
            int to = i < gone.length ? gone[i] : count();
            all.take(from - i, this, from, to - from);
            from = to + 1;
        }
        all.take(count() - gone.length, anew, 0, anew.count());
        return all;
    }

    /** Those on some documents. */
    Judged of(Set<Long> documents) {
        return only(places(documents));
    }

    private int[] places(Set<Long> documents) {
        long[] wanted = documents.stream().mapToLong(d -> d).sorted().toArray();
        return IntStream.range(0, count()).filter(wanted.length == 1 ? i -> document[i] == wanted[0]
                : i -> Arrays.binarySearch(wanted, document[i]) >= 0).toArray();
    }

    private Judged only(int... places) {
        Judged some = ofSize(places.length);
        for (int i = 0; i < places.length; i++) {
            some.take(i, this, places[i], 1);
        }
        return some;
    }

    /** Those that somebody may see. */
    Judged seen(Sight sight) {
        if (sight.whole()) {
            return this;
        }
        return only(IntStream.range(0, count()).filter(i -> sight.sees(document[i], coder[i], machine[i])).toArray());
    }

    private void take(int to, Judged from, int first, int count) {
        System.arraycopy(from.document, first, document, to, count);
        System.arraycopy(from.mark, first, mark, to, count);
        System.arraycopy(from.polarity, first, polarity, to, count);
        System.arraycopy(from.coder, first, coder, to, count);
        System.arraycopy(from.machine, first, machine, to, count);
    }
}
