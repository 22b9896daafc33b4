package org.navette.ui.widgets.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the marks of a range among many, and cuts overlapping marks into pieces that do not overlap. */
public final class MarkIndex {
    private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed()).thenComparingLong(Mark::id);
    private final List<Mark> marks;
    /** For each mark, the furthest end among it and those before it. */
    private final int[] reach;

    public MarkIndex(List<Mark> unsorted) {
        marks = unsorted.stream().sorted(ORDER).toList();
        reach = new int[marks.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, marks.get(i).end());
            reach[i] = furthest;
        }
    }

    /** By start, the longer first. */
    public List<Mark> all() {
        return marks;
    }

    /** Where a mark stands among {@link #all}; -1 when it is none of them. */
    int place(Mark mark) {
        int at = Collections.binarySearch(marks, mark, ORDER);
        return at < 0 ? -1 : at;
    }

    /** The next mark, or the one before. */
    Optional<Mark> beside(Mark mark, boolean on) {
        int at = place(mark) + (on ? 1 : -1);
        return at < 0 || at >= marks.size() ? Optional.empty() : Optional.of(marks.get(at));
    }

    /** The first mark that begins at a place or behind it, or the last one before. */
    Optional<Mark> beside(int place, boolean on) {
        int at = -Collections.binarySearch(marks, new Mark(Long.MIN_VALUE, place, Integer.MAX_VALUE, null, "", ""), ORDER) - 1;
        int wanted = on ? at : at - 1;
        return wanted < 0 || wanted >= marks.size() ? Optional.empty() : Optional.of(marks.get(wanted));
    }

    /** Marks that share at least one position with [from, to), by start, the longer first. */
    public List<Mark> overlapping(int from, int to) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < to) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mark> found = new ArrayList<>();
        for (int i = low - 1; i >= 0 && reach[i] > from; i--) {
            if (marks.get(i).end() > from) {
                found.add(marks.get(i));
            }
        }
        return found.reversed();
    }

    /** The marked pieces of [from, to), in order; each names all marks that cover it, the outermost first. */
    public List<Piece> pieces(int from, int to) {
        List<Mark> here = overlapping(from, to);
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Mark mark : here) {
            cuts.add(Math.max(from, mark.start()));
            cuts.add(Math.min(to, mark.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        List<Mark> over = new ArrayList<>();
        int next = 0;
        Integer start = null;
        for (Integer cut : cuts) {
            if (start != null && !over.isEmpty()) {
                pieces.add(new Piece(start, cut, over.stream().sorted(Comparator.comparingInt((Mark m) -> m.start() - m.end())).toList()));
            }
            over.removeIf(m -> m.end() <= cut);
            while (next < here.size() && here.get(next).start() <= cut) {
                if (here.get(next).end() > cut) {
                    over.add(here.get(next));
                }
                next++;
            }
            start = cut;
        }
        return pieces;
    }

    /** A stretch of text under the same marks throughout. */
    public record Piece(int start, int end, List<Mark> marks) {
    }
}
