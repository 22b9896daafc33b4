package org.navette.store.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts codings and the documents they are on. */
final class CodeCounts {
    private CodeCounts() {
    }

    /**
     * @param coder whose codings count, or null for everyone's
     * @param above code id → id of the code it counts for as well, or null
     * @return code id → {documents, codings}
     */
    static Map<Long, int[]> of(Judged codings, Ids documents, Long coder, Map<Long, Long> above) {
        int[] codes = new int[codings.count()];
        int most = 0;
        for (int i = 0; i < codes.length; i++) {
            if (coder == null || coder == codings.coder()[i]) {
                codes[i] = codings.mark()[i];
                most = Math.max(most, codes[i]);
            }
        }
        int[] order = Ranks.order(codes, most, false);
        // code → the runs of the order that count for it, its own and those of the codes below
        Map<Long, List<int[]>> runs = new LinkedHashMap<>();
        for (int from = 0, to; from < order.length && codes[order[from]] > 0; from = to) {
            to = from;
            while (to < order.length && codes[order[to]] == codes[order[from]]) {
                to++;
            }
            for (Long code = (long) codes[order[from]]; code != null; code = above.get(code)) {
                runs.computeIfAbsent(code, c -> new ArrayList<>()).add(new int[] { from, to });
            }
        }
        int[] seen = new int[documents.count()];
        int[] stamp = { 0 };
        Map<Long, int[]> counts = new LinkedHashMap<>();
        runs.forEach((code, parts) -> counts.put(code, count(codings, documents, order, parts, seen, ++stamp[0])));
        return counts;
    }

    private static int[] count(Judged codings, Ids documents, int[] order, List<int[]> parts, int[] seen, int stamp) {
        int[] count = new int[2];
        for (int[] part : parts) {
            for (int i = part[0]; i < part[1]; i++) {
                int place = documents.place(codings.document()[order[i]]);
                if (place >= 0 && seen[place] != stamp) {
                    seen[place] = stamp;
                    count[0]++;
                }
                count[1]++;
            }
        }
        return count;
    }
}
