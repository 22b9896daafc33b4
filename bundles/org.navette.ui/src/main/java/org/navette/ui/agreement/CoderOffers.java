package org.navette.ui.agreement;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.core.study.Coder;
import org.navette.core.study.SampleUnit;
import org.navette.store.Study;

/**
 * Whose agreement can be measured.
 *
 * @param names    those who judged most together first; the machine last
 * @param proposed the two people with most documents in common; empty when no two have any
 * @param samples  names of the samples
 */
record CoderOffers(List<String> names, List<String> proposed, List<String> samples) {

    /** @param sample name of a sample to look into, or null for all documents */
    static CoderOffers of(Study study, String sample) {
        List<Coder> coders = study.codings().coders();
        Map<Long, Integer> numbers = new HashMap<>();
        coders.forEach(c -> numbers.put(c.id(), numbers.size()));
        Set<Long> drawn = new HashSet<>();
        study.samples().list().stream().filter(s -> s.name().equals(sample))
                .forEach(s -> study.samples().units(s.id()).stream().map(SampleUnit::document).forEach(drawn::add));
        Map<Long, BitSet> judges = new HashMap<>();
        Judged judged = (document, coder) -> {
            if (sample == null || drawn.contains(document)) {
                judges.computeIfAbsent(document, d -> new BitSet()).set(numbers.get(coder));
            }
        };
        study.codings().forEach(c -> judged.by(c.document(), c.coder()));
        study.codings().forEachSentiment(t -> judged.by(t.document(), t.coder()));
        study.assignments().forEachDone(a -> judged.by(a.document(), a.coder()));
        return of(coders, judges, study.samples().list().stream().map(s -> s.name()).toList());
    }

    /** Notes that a coder judged a document. */
    private interface Judged {
        void by(long document, long coder);
    }

    private static CoderOffers of(List<Coder> coders, Map<Long, BitSet> judges, List<String> samples) {
        int n = coders.size();
        int[][] common = new int[n][n];
        judges.values().forEach(who -> {
            for (int a = who.nextSetBit(0); a >= 0; a = who.nextSetBit(a + 1)) {
                for (int b = who.nextSetBit(a + 1); b >= 0; b = who.nextSetBit(b + 1)) {
                    common[a][b]++;
                }
            }
        });
        int[] shared = new int[n];
        int most = 0;
        List<String> proposed = List.of();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                boolean people = !coders.get(a).machine() && !coders.get(b).machine();
                shared[a] += people ? common[a][b] : 0;
                shared[b] += people ? common[a][b] : 0;
                if (people && common[a][b] > most) {
                    most = common[a][b];
                    proposed = List.of(coders.get(a).name(), coders.get(b).name());
                }
            }
        }
        List<String> names = coders.stream().sorted(Comparator.comparing(Coder::machine)
                .thenComparing(c -> -shared[coders.indexOf(c)])).map(Coder::name).toList();
        return new CoderOffers(names, proposed, samples);
    }
}
