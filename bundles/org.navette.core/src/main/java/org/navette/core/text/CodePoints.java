package org.navette.core.text;

import org.navette.core.study.Segment;

/** Converts between code points (the study's positions) and UTF-16 units (Java's, SWT's and Lucene's). */
public final class CodePoints {
    private CodePoints() {
    }

    /** Length in code points. */
    public static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** UTF-16 index of a code point position, 0 to length inclusive. */
    public static int toUtf16(CharSequence text, int position) {
        return Character.offsetByCodePoints(text, 0, position);
    }

    /** Code point position of a UTF-16 index, 0 to length inclusive. */
    public static int fromUtf16(CharSequence text, int index) {
        return Character.codePointCount(text, 0, index);
    }

    /** The words of a segment. The segment must lie inside the text. */
    public static String slice(String text, Segment segment) {
        int from = toUtf16(text, segment.start());
        return text.substring(from, text.offsetByCodePoints(from, segment.length()));
    }
}
