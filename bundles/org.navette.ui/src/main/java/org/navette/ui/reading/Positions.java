package org.navette.ui.reading;

import java.util.Arrays;

import org.navette.core.study.Segment;

/** Turns a text's code point positions into UTF-16 indices and back, quickly for many positions. */
public final class Positions {
    /** Code point positions of the characters that take two UTF-16 units. */
    private final int[] wide;

    public Positions(String text) {
        int[] found = new int[16];
        int count = 0;
        int position = 0;
        for (int i = 0; i < text.length(); position++) {
            int units = Character.charCount(text.codePointAt(i));
            if (units == 2) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = position;
            }
            i += units;
        }
        wide = Arrays.copyOf(found, count);
    }

    /** UTF-16 index of a code point position. */
    public int toUtf16(int position) {
        int place = Arrays.binarySearch(wide, position);
        return position + (place >= 0 ? place : -place - 1);
    }

    /** Code point position of a UTF-16 index; an index inside a pair counts as its beginning. */
    public int fromUtf16(int index) {
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wide[middle] + middle < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // low pairs begin before the index; inside the last of them the position is that of its beginning
        return index - low;
    }

    /** The segment between two UTF-16 indices. */
    public Segment segment(int from, int to) {
        return new Segment(fromUtf16(from), fromUtf16(to));
    }
}
