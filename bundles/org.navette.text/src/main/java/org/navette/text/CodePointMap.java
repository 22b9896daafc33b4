package org.navette.text;

import java.util.Arrays;

import org.navette.core.study.Segment;

/** The code point positions of one text for many UTF-16 indices; a look-up costs the logarithm of the number of emoji. */
public final class CodePointMap {
    private final int[] pairs;

    public CodePointMap(CharSequence text) {
        int[] found = new int[4];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = ++i;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /** Code point position of a UTF-16 index; inside a surrogate pair, the position behind the pair. */
    public int fromUtf16(int index) {
        int at = Arrays.binarySearch(pairs, index);
        return at < 0 ? index + at + 1 : index - at;
    }

    /** The span between two UTF-16 indices. */
    public Segment segment(int from, int to) {
        return new Segment(fromUtf16(from), fromUtf16(to));
    }
}
