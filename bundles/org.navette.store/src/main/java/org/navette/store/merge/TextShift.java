package org.navette.store.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Carries positions from one version of a text to another: names may have become pseudonyms in it. Positions are code points.
 * What lies in a passage that was replaced becomes all of what replaced it.
 */
final class TextShift {
    /** More differing words than this are not another version but another text. */
    private static final int MOST_EDITS = 2000;

    /** A run that both versions have. */
    record Run(int from, int to, int length) {
    }

    private final List<Run> runs;
    private final int fromLength;
    private final int toLength;

    private TextShift(List<Run> runs, int fromLength, int toLength) {
        this.runs = runs;
        this.fromLength = fromLength;
        this.toLength = toLength;
    }

    static TextShift between(String from, String to) {
        int[] one = from.codePoints().toArray();
        int[] other = to.codePoints().toArray();
        int[] words = words(one);
        int[] others = words(other);
        List<Run> runs = new ArrayList<>();
        int first = 0;
        int shorter = Math.min(words.length, others.length) - 1;
        while (first < shorter && equal(one, words, first, other, others, first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && equal(one, words, words.length - 2 - last, other, others, others.length - 2 - last)) {
            last++;
        }
        run(runs, words, others, 0, 0, first);
        middle(runs, one, words, other, others, first, words.length - 1 - last, first, others.length - 1 - last);
        run(runs, words, others, words.length - 1 - last, others.length - 1 - last, last);
        return new TextShift(runs, one.length, other.length);
    }

    /** True when at least half of the shorter version is in the other: else they are two texts, not two versions of one. */
    boolean carries() {
        return runs.stream().mapToInt(Run::length).sum() * 2L >= Math.min(fromLength, toLength);
    }

    /** Where a span begins. */
    int start(int position) {
        int after = 0;
        for (Run run : runs) {
            if (position < run.from()) {
                return after;
            }
            if (position < run.from() + run.length()) {
                return run.to() + position - run.from();
            }
            after = run.to() + run.length();
        }
        return after;
    }

    /** Where a span ends, exclusively. */
    int end(int position) {
        for (Run run : runs) {
            if (position <= run.from()) {
                return run.to();
            }
            if (position <= run.from() + run.length()) {
                return run.to() + position - run.from();
            }
        }
        return toLength;
    }

    /** Where words and what stands between them begin, and the end. */
    private static int[] words(int[] text) {
        int[] starts = new int[text.length + 1];
        int n = 0;
        for (int i = 0; i < text.length; i++) {
            boolean inside = i > 0 && Character.isLetterOrDigit(text[i]) && Character.isLetterOrDigit(text[i - 1]);
            if (!inside) {
                starts[n++] = i;
            }
        }
        starts[n++] = text.length;
        return Arrays.copyOf(starts, n);
    }

    private static boolean equal(int[] one, int[] words, int i, int[] other, int[] others, int j) {
        return Arrays.equals(one, words[i], words[i + 1], other, others[j], others[j + 1]);
    }

    private static void run(List<Run> runs, int[] words, int[] others, int i, int j, int count) {
        int length = words[i + count] - words[i];
        if (length == 0) {
            return;
        }
        Run before = runs.isEmpty() ? null : runs.getLast();
        if (before != null && before.from() + before.length() == words[i] && before.to() + before.length() == others[j]) {
            runs.set(runs.size() - 1, new Run(before.from(), before.to(), before.length() + length));
        } else {
            runs.add(new Run(words[i], others[j], length));
        }
    }

    /** The shortest edit script of Myers (1986) between word i0 … i1 and word j0 … j1; nothing when it is too long. */
    private static void middle(List<Run> runs, int[] one, int[] words, int[] other, int[] others, int i0, int i1, int j0,
            int j1) {
        int n = i1 - i0;
        int m = j1 - j0;
        int most = Math.min(n + m, MOST_EDITS);
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        int found = -1;
        for (int d = 0; d <= most && found < 0; d++) {
            for (int k = -d; k <= d; k += 2) {
                int at = k + most + 1;
                int x = k == -d || k != d && furthest[at - 1] < furthest[at + 1] ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < n && x - k < m && equal(one, words, i0 + x, other, others, j0 + x - k)) {
                    x++;
                }
                furthest[at] = x;
                if (x >= n && x - k >= m) {
                    found = d;
                }
            }
            trace.add(Arrays.copyOfRange(furthest, most + 1 - d, most + 2 + d));
        }
        if (found >= 0) {
            back(runs, words, others, trace, found, i0, j0, n, m);
        }
    }

    private static void back(List<Run> runs, int[] words, int[] others, List<int[]> trace, int found, int i0, int j0, int n,
            int m) {
        List<int[]> equal = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = found; d > 0; d--) {
            int k = x - y;
            int[] earlier = trace.get(d - 1);
            int below = k == -d ? -1 : reach(earlier, d - 1, k - 1);
            int above = k == d ? -1 : reach(earlier, d - 1, k + 1);
            int former = k == -d || k != d && below < above ? k + 1 : k - 1;
            int startX = reach(earlier, d - 1, former);
            int middleX = former > k ? startX : startX + 1;
            if (x > middleX) {
                equal.addFirst(new int[] {middleX, middleX - k, x - middleX});
            }
            x = startX;
            y = startX - former;
        }
        if (x > 0) {
            equal.addFirst(new int[] {0, 0, x});
        }
        equal.forEach(e -> run(runs, words, others, i0 + e[0], j0 + e[1], e[2]));
    }

    private static int reach(int[] furthest, int d, int k) {
        return k < -d || k > d ? -1 : furthest[k + d];
    }
}
