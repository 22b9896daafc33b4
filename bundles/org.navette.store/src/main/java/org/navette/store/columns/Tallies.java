package org.navette.store.columns;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.navette.store.Sight;

/**
 * Counts per code that were asked for, kept right while somebody codes: they are sums over documents, so what lay on the documents
 * that changed is taken off and what lies on them now is added.
 */
final class Tallies {
    private static final int KEPT = 24;

    /** What was asked. @param coder null for everyone. @param above code id → the code it counts for as well, or null */
    record Question(Long coder, Sight sight, Map<Long, Long> above) {
    }

    private final Map<Question, Map<Long, int[]>> kept = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Map<Long, int[]>> eldest) {
            return size() > KEPT;
        }
    };

    /** @return code id → {documents, codings}; not to be changed */
    Map<Long, int[]> of(Question question, Supplier<Map<Long, int[]>> counting) {
        Map<Long, int[]> known = kept.get(question);
        if (known == null) {
            known = counting.get();
            kept.put(question, known);
        }
        return known;
    }

    /** Some documents were judged anew. @param gone all codings they had. @param come all they have */
    void shift(Judged gone, Judged come) {
        kept.replaceAll((question, counts) -> {
            Map<Long, int[]> now = new LinkedHashMap<>(counts);
            count(question, gone, -1, now);
            count(question, come, 1, now);
            now.values().removeIf(count -> count[1] == 0);
            return now;
        });
    }

    private static void count(Question question, Judged codings, int sign, Map<Long, int[]> counts) {
        record On(long document, Long code) {
        }
        Set<On> seen = new HashSet<>();
        for (int i = 0; i < codings.count(); i++) {
            if ((question.coder() == null || question.coder() == codings.coder()[i])
                    && question.sight().sees(codings.document()[i], codings.coder()[i], codings.machine()[i])) {
                for (Long code = (long) codings.mark()[i]; code != null; code = question.above().get(code)) {
                    int more = seen.add(new On(codings.document()[i], code)) ? sign : 0;
                    counts.merge(code, new int[] { more, sign }, (a, b) -> new int[] { a[0] + b[0], a[1] + b[1] });
                }
            }
        }
    }

    void clear() {
        kept.clear();
    }
}
