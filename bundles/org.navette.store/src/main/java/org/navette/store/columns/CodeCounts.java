package org.navette.store.columns;

import java.util.BitSet;
import java.util.HashMap;
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
        Map<Integer, Integer> known = new HashMap<>();
        int[] ranks = new int[codings.count()];
        for (int i = 0; i < ranks.length; i++) {
            if (coder == null || coder == codings.coder()[i]) {
                ranks[i] = known.computeIfAbsent(codings.mark()[i], m -> known.size() + 1);
            }
        }
        Map<Long, int[]> counts = new LinkedHashMap<>();
        BitSet seen = new BitSet(documents.count());
        int code = 0;
        for (int i : Ranks.order(ranks, known.size(), false)) {
            if (ranks[i] == 0) {
                break;
            }
            if (ranks[i] != code) {
                code = ranks[i];
                seen.clear();
            }
            int[] count = counts.computeIfAbsent((long) codings.mark()[i], m -> new int[2]);
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
