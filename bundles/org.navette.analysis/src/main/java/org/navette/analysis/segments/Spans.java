package org.navette.analysis.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.navette.core.study.Segment;

/**
 * The passages of one document as sets: in text order, none twice, overlapping or not. Every answer is such a list again.
 * What is measured is measured by a {@link Ruler}.
 */
final class Spans {
    static final Comparator<Segment> ORDER = Comparator.comparingInt(Segment::start).thenComparingInt(Segment::end);
    private final List<Segment> spans;
    /** The furthest end of the spans up to each one. */
    private final int[] reach;
    private final int[] ends;

    private Spans(List<Segment> spans) {
        this.spans = spans;
        reach = new int[spans.size()];
        ends = new int[spans.size()];
        for (int i = 0; i < reach.length; i++) {
            ends[i] = spans.get(i).end();
            reach[i] = i == 0 ? ends[i] : Math.max(reach[i - 1], ends[i]);
        }
        Arrays.sort(ends);
    }

    /** Any spans, put in order. */
    static List<Segment> of(Iterable<Segment> spans) {
        TreeSet<Segment> sorted = new TreeSet<>(ORDER);
        spans.forEach(sorted::add);
        return List.copyOf(sorted);
    }

    static List<Segment> join(Relation relation, List<Segment> left, List<Segment> right, Distance within, Ruler ruler) {
        return switch (relation) {
            case AND -> and(left, right);
            case OR -> or(left, right);
            case NOT -> without(left, right);
            case OVERLAPS -> with(left, right, Spans::touches);
            case INSIDE -> with(left, right, Spans::holds);
            case NEAR -> with(left, right, (spans, span) -> spans.touches(span) || spans.behind(span, within, ruler)
                    || spans.before(span, within, ruler));
            case FOLLOWED_BY -> with(left, right, (spans, span) -> spans.behind(span, within, ruler));
        };
    }

    private static List<Segment> and(List<Segment> left, List<Segment> right) {
        Spans others = new Spans(right);
        List<Segment> common = new ArrayList<>();
        for (Segment span : left) {
            for (int i = others.firstFrom(span.end()) - 1; i >= 0 && others.reach[i] > span.start(); i--) {
                Segment other = right.get(i);
                if (other.overlaps(span)) {
                    common.add(new Segment(Math.max(span.start(), other.start()), Math.min(span.end(), other.end())));
                }
            }
        }
        return of(common);
    }

    private static List<Segment> or(List<Segment> left, List<Segment> right) {
        List<Segment> all = new ArrayList<>(left);
        all.addAll(right);
        return of(all);
    }

    private interface Test {
        boolean of(Spans spans, Segment span);
    }

    private static List<Segment> with(List<Segment> left, List<Segment> right, Test test) {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        Spans others = new Spans(right);
        return left.stream().filter(span -> test.of(others, span)).toList();
    }

    private static List<Segment> without(List<Segment> left, List<Segment> right) {
        Spans others = new Spans(right);
        return left.stream().filter(span -> !others.touches(span)).toList();
    }

    private boolean touches(Segment span) {
        int before = firstFrom(span.end());
        return before > 0 && reach[before - 1] > span.start();
    }

    /** Whether one of these covers all of it. */
    private boolean holds(Segment span) {
        int before = firstFrom(span.start() + 1);
        return before > 0 && reach[before - 1] >= span.end();
    }

    /** Whether one of these begins near enough behind it: the first one is the nearest. */
    private boolean behind(Segment span, Distance within, Ruler ruler) {
        int next = firstFrom(span.end());
        return next < spans.size() && ruler.near(span.end(), spans.get(next).start(), within);
    }

    /** Whether one of these ends near enough before it: the last one to end is the nearest. */
    private boolean before(Segment span, Distance within, Ruler ruler) {
        int place = Arrays.binarySearch(ends, span.start() + 1);
        int last = place >= 0 ? place : -place - 1;
        while (last > 0 && ends[last - 1] > span.start()) {
            last--;
        }
        return last > 0 && ruler.near(ends[last - 1], span.start(), within);
    }

    /** Index of the first that begins at a place or behind it. */
    private int firstFrom(int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (spans.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
