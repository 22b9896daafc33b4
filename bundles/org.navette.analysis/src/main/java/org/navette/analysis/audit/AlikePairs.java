package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.navette.text.likeness.PlainText;
import org.navette.text.likeness.Shingles;

/** Pairs of texts compared run by run, and the groups that those above the threshold make. Texts are read some thousand at a time. */
final class AlikePairs {
    private static final int AT_ONCE = 10_000;
    private static final int KEPT = 100;
    private final Map<Long, Long> parents = new TreeMap<>();
    private final PriorityQueue<Pair> best = new PriorityQueue<>(Comparator.comparingDouble(Pair::likeness).thenComparing(Pair::one, Comparator.reverseOrder()));

    /** Two documents. @param likeness 0 to 1 */
    record Pair(long one, long other, double likeness) {
    }

    private AlikePairs() {
    }

    /** @param pairs positions in ids, see {@link Likely} */
    static AlikePairs of(Longs pairs, Longs ids, Scene scene) {
        AlikePairs found = new AlikePairs();
        for (int from = 0; from < pairs.size();) {
            Set<Long> wanted = new TreeSet<>();
            int to = from;
            while (to < pairs.size() && wanted.size() < AT_ONCE) {
                wanted.add(ids.get((int) (pairs.get(to) >>> 32)));
                wanted.add(ids.get((int) pairs.get(to)));
                to++;
            }
            Map<Long, int[]> runs = new HashMap<>();
            scene.study().documents().forEach(wanted.stream().mapToLong(Long::longValue).toArray(), document -> {
                scene.progress().check();
                runs.put(document.id(), Shingles.of(PlainText.of(document.text()), NearCopies.RUN));
            });
            for (int i = from; i < to; i++) {
                long one = ids.get((int) (pairs.get(i) >>> 32));
                long other = ids.get((int) pairs.get(i));
                double likeness = Shingles.alike(runs.get(one), runs.get(other));
                if (likeness >= NearCopies.ALIKE) {
                    found.join(new Pair(one, other, likeness));
                }
            }
            from = to;
        }
        return found;
    }

    private void join(Pair pair) {
        long one = root(pair.one());
        long other = root(pair.other());
        parents.put(Math.max(one, other), Math.min(one, other));
        best.add(pair);
        if (best.size() > KEPT) {
            best.poll();
        }
    }

    private long root(long id) {
        long at = id;
        for (long up = parents.computeIfAbsent(at, i -> i); up != at; up = parents.get(at)) {
            parents.put(at, parents.get(up));
            at = up;
        }
        return at;
    }

    /** Ids of all that are in a group, in order. */
    List<Long> members() {
        return List.copyOf(parents.keySet());
    }

    int groups() {
        return (int) parents.entrySet().stream().filter(e -> e.getKey().equals(e.getValue())).count();
    }

    /** The most alike pairs, one of each group. */
    List<Pair> best(int most) {
        List<Pair> sorted = new ArrayList<>(best);
        sorted.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparing(Pair::one));
        Set<Long> seen = new HashSet<>();
        return sorted.stream().filter(pair -> seen.add(root(pair.one()))).limit(most).toList();
    }
}
