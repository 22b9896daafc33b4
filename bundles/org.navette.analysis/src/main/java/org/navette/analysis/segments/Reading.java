package org.navette.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.navette.core.study.Coding;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;

/** One document while a query is answered: its judgements, and its text when that is asked for. */
final class Reading {
    final long document;
    final List<Coding> codings = new ArrayList<>();
    final List<SentimentTag> tags = new ArrayList<>();
    private Segment whole;
    private Supplier<String> source;
    private String text;
    private Ruler ruler;

    Reading(long document) {
        this.document = document;
    }

    /** @param length of the text in code points; an empty text counts as one */
    Reading of(int length, Supplier<String> reader) {
        whole = new Segment(0, Math.max(1, length));
        source = reader;
        return this;
    }

    /** The whole text. */
    Segment whole() {
        return whole;
    }

    /** Where a judgement stands. @param segment null for the whole document */
    Segment place(Segment segment) {
        return segment == null ? whole : segment;
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
