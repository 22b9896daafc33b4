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
        long[] gone = documents.stream().mapToLong(d -> d).sorted().toArray();
        int[] kept = new int[count()];
        int n = 0;
        for (int i = 0; i < kept.length; i++) {
            if (Arrays.binarySearch(gone, document[i]) < 0) {
                kept[n++] = i;
            }
        }
        Judged all = ofSize(n + anew.count());
        for (int i = 0; i < n; i++) {
            all.take(i, this, kept[i]);
        }
        for (int i = 0; i < anew.count(); i++) {
            all.take(n + i, anew, i);
        }
        return all;
    }

    /** Those that somebody may see. */
    Judged seen(Sight sight) {
        if (sight.whole()) {
            return this;
        }
        int[] kept = IntStream.range(0, count()).filter(i -> sight.sees(document[i], coder[i], machine[i])).toArray();
        Judged seen = ofSize(kept.length);
        for (int i = 0; i < kept.length; i++) {
            seen.take(i, this, kept[i]);
        }
        return seen;
    }

    private void take(int to, Judged from, int i) {
        document[to] = from.document[i];
        mark[to] = from.mark[i];
        polarity[to] = from.polarity[i];
        coder[to] = from.coder[i];
        machine[to] = from.machine[i];
    }
}
