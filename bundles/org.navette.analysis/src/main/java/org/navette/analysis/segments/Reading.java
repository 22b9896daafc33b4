package org.navette.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;

/** One document while a query is answered: its judgements, and its text when that is asked for. */
final class Reading {
    final long document;
    final List<Judgement> codings = new ArrayList<>();
    final List<SentimentTag> tags = new ArrayList<>();
    private Segment whole;
    private IntSupplier length;
    private Supplier<String> source;
    private String text;
    private Ruler ruler;

    /** A coding, as far as queries ask. @param segment null for the whole document */
    record Judgement(Segment segment, long code, long coder) {
    }

    Reading(long document) {
        this.document = document;
    }

    /** @param measured length of the text in code points, asked when it matters; an empty text counts as one */
    Reading of(IntSupplier measured, Supplier<String> reader) {
        length = measured;
        source = reader;
        return this;
    }

    /** The whole text. */
    Segment whole() {
        if (whole == null) {
            whole = new Segment(0, Math.max(1, length.getAsInt()));
        }
        return whole;
    }

    /** Whether a judgement lies on the whole document, or with false on a part of it. */
    boolean whole(boolean wanted) {
        return codings.stream().anyMatch(c -> c.segment() == null == wanted) || tags.stream().anyMatch(t -> t.segment() == null == wanted);
    }

    /** Knows how long the text is, and lets the text go. */
    Reading measured() {
        whole();
        text = null;
        source = null;
        ruler = null;
        length = null;
        return this;
    }

    /** Where a judgement stands. @param segment null for the whole document */
    Segment place(Segment segment) {
        return segment == null ? whole() : segment;
    }

    String text() {
        if (text == null) {
            text = source.get();
        }
        return text;
    }

    Ruler ruler() {
        if (ruler == null) {
            ruler = new Ruler(text());
        }
        return ruler;
    }
}
