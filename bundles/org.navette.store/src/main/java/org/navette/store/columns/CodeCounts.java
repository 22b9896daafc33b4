package org.navette.store.columns;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts codings and the documents they are on. */
final class CodeCounts {
    private CodeCounts() {
    }

    /**
     * @param coder whose codings count, or null for everyone's
     * @return code id → {documents, codings}
     */
    static Map<Long, int[]> of(Judged codings, Ids documents, Long coder) {
        int[] codes = new int[codings.count()];
        int most = 0;
        for (int i = 0; i < codes.length; i++) {
            if (coder == null || coder == codings.coder()[i]) {
                codes[i] = codings.mark()[i];
                most = Math.max(most, codes[i]);
            }
        }
        Map<Long, int[]> counts = new LinkedHashMap<>();
        BitSet seen = new BitSet(documents.count());
        int[] count = null;
        int code = 0;
        for (int i : Ranks.order(codes, most, false)) {
            if (codes[i] == 0) {
                break; // another coder's
            }
            if (codes[i] != code) {
                code = codes[i];
                count = new int[2];
                counts.put((long) code, count);
                seen.clear();
            }
            int place = documents.place(codings.document()[i]);
            if (place >= 0 && !seen.get(place)) {
                seen.set(place);
                count[0]++;
            }
            count[1]++;
        }
        return counts;
    }
}
