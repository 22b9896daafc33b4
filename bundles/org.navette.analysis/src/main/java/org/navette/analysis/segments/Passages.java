package org.navette.analysis.segments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.HashMap;
import java.util.stream.IntStream;

import org.navette.analysis.selection.Frame;
import org.navette.core.study.Segment;

/** What a query found, in an order; the words of a passage are read when they are asked for. */
public final class Passages {
    /** What passages are ordered by, before the order of documents and texts. */
    public enum Order {
        DOCUMENT, CODE, VALUE
    }

    /** @param segment null for the whole document */
    public record At(long document, Segment segment) {
    }

    private final Frame frame;
    private final Hits hits;
    private final Lines lines;
    private final CodeTable.Values values;
    private final int[] order;

    Passages(Frame frame, Hits hits, Lines lines, CodeTable.Values values) {
        this(frame, hits, lines, values, IntStream.range(0, hits.size()).toArray());
    }

    private Passages(Frame frame, Hits hits, Lines lines, CodeTable.Values values, int[] order) {
        this.frame = frame;
        this.hits = hits;
        this.lines = lines;
        this.values = values;
        this.order = order;
    }

    public int size() {
        return order.length;
    }

    /** Where a passage stands. */
    public At at(int index) {
        return new At(frame.id(hits.document(order[index])), hits.segment(order[index]));
    }

    /** Ids of the documents, each once, in the order of the passages. */
    public long[] documents() {
        return Arrays.stream(order).map(hits::document).distinct().mapToLong(frame::id).toArray();
    }

    /** The passages of one cell of the table. @param column of the table, from 0 */
    public Passages in(long code, int column) {
        return where(hit -> hits.codes(hit).contains(code) && Arrays.stream(values.of(hits.document(hit))).anyMatch(c -> c == column));
    }

    /** The passages that a code lies on. */
    public Passages on(long code) {
        return where(hit -> hits.codes(hit).contains(code));
    }

    /** The passages of one column of the table. */
    public Passages in(int column) {
        return where(hit -> Arrays.stream(values.of(hits.document(hit))).anyMatch(c -> c == column));
    }

    /** In another order. @param codes all codes in the order of the codebook */
    public Passages sorted(Order by, List<Long> codes) {
        if (by == Order.DOCUMENT) {
            return new Passages(frame, hits, lines, values, Arrays.stream(order).sorted().toArray());
        }
        Map<Long, Integer> places = new HashMap<>();
        codes.forEach(code -> places.put(code, places.size()));
        ToLongFunction<Integer> key = by == Order.VALUE ? hit -> Arrays.stream(values.of(hits.document(hit))).min().orElse(0)
                : hit -> hits.codes(hit).stream().mapToInt(c -> places.getOrDefault(c, 0)).min().orElse(Integer.MAX_VALUE);
        return new Passages(frame, hits, lines, values, Arrays.stream(order).sorted().boxed()
                .sorted(java.util.Comparator.comparingLong(key)).mapToInt(Integer::intValue).toArray());
    }

    /** The words of some passages. @param longest code points of a quote and of its context on each side, more is cut */
    public List<Line> lines(int from, int to, int longest) {
        return lines.read(IntStream.range(from, Math.min(to, size())).mapToObj(this::at).toList(), longest);
    }

    int document(int index) {
        return hits.document(order[index]);
    }

    Set<Long> codes(int index) {
        return hits.codes(order[index]);
    }

    private Passages where(IntPredicate fits) {
        return new Passages(frame, hits, lines, values, Arrays.stream(order).filter(fits).toArray());
    }
}
