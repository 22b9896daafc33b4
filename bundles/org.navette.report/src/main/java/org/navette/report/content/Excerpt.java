package org.navette.report.content;

import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;

/** Cuts a passage and its surroundings out of a text, at word ends and never through a code point. */
record Excerpt(String before, String passage, String after) {
    static final int AROUND = 90;
    static final int LONGEST = 420;
    private static final String ELLIPSIS = "…";

    /** @param segment null for the whole text */
    static Excerpt of(String text, Segment segment) {
        if (segment == null) {
            return new Excerpt("", head(flat(text), LONGEST), "");
        }
        int length = CodePoints.length(text);
        int from = CodePoints.toUtf16(text, Math.min(segment.start(), length));
        int to = CodePoints.toUtf16(text, Math.min(segment.end(), length));
        String passage = flat(text.substring(from, to));
        boolean cut = CodePoints.length(passage) > LONGEST;
        return new Excerpt(tail(flat(text.substring(0, from)), AROUND), head(passage, LONGEST),
                cut ? "" : head(flat(text.substring(to)), AROUND));
    }

    /** Line breaks and runs of blanks become one blank: a quote stands in a paragraph of ours. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String head(String text, int limit) {
        if (CodePoints.length(text) <= limit) {
            return text.stripTrailing();
        }
        int end = CodePoints.toUtf16(text, limit);
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > end / 2 ? blank : end).stripTrailing() + ELLIPSIS;
    }

    private static String tail(String text, int limit) {
        int length = CodePoints.length(text);
        if (length <= limit) {
            return text.stripLeading();
        }
        int start = CodePoints.toUtf16(text, length - limit);
        int blank = text.indexOf(' ', start);
        return ELLIPSIS + text.substring(blank >= 0 && blank < text.length() - 1 ? blank + 1 : start).stripLeading();
    }
}
