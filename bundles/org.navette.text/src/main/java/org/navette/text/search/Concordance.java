package org.navette.text.search;

import java.util.List;

import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;

/** Key words in context. */
public final class Concordance {
    /**
     * A match between its surroundings.
     *
     * @param segment where the match stands, in code points
     */
    public record Line(Segment segment, String left, String match, String right) {
    }

    private Concordance() {
    }

    /**
     * One line for each match; line breaks and tabs become spaces so that a line stays one.
     *
     * @param context code points on each side, fewer at the ends of the text
     */
    public static List<Line> lines(String text, List<Segment> matches, int context) {
        int length = CodePoints.length(text);
        return matches.stream().map(m -> new Line(m, part(text, Math.max(0, m.start() - context), m.start()),
                part(text, m.start(), m.end()), part(text, m.end(), Math.min(length, m.end() + context)))).toList();
    }

    private static String part(String text, int start, int end) {
        int from = CodePoints.toUtf16(text, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start)).replaceAll("\\s", " ");
    }
}
