package org.navette.analysis.segments;

import java.util.Arrays;

import org.navette.core.study.Segment;

/** Measures a text in words and paragraphs. A word is a run of letters and digits, a paragraph a line that is not blank. */
final class Ruler {
    private int[] wordStarts = new int[64];
    private int[] wordEnds = new int[64];
    private int words;
    private int[] lineStarts = new int[16];
    private int[] lineEnds = new int[16];
    private int lines;
    private final int length;

    Ruler(String text) {
        boolean word = false;
        boolean line = false;
        int place = 0;
        for (int i = 0; i < text.length(); place++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean letter = Character.isLetterOrDigit(c) || word && Character.getType(c) == Character.NON_SPACING_MARK;
            if (letter && !word) {
                wordStarts = room(wordStarts, words);
                wordEnds = room(wordEnds, words);
                wordStarts[words++] = place;
            }
            if (letter) {
                wordEnds[words - 1] = place + 1;
            }
            word = letter;
            if (c == '\n' || c == '\r') {
                line = false;
            } else if (line || !Character.isWhitespace(c)) {
                if (!line) {
                    lineStarts = room(lineStarts, lines);
                    lineEnds = room(lineEnds, lines);
                    lineStarts[lines++] = place;
                }
                line = true;
                lineEnds[lines - 1] = place + 1;
            }
        }
        length = place;
    }

    private static int[] room(int[] places, int used) {
        return used == places.length ? Arrays.copyOf(places, used * 2) : places;
    }

    /** Whether a passage that begins at one place lies near enough to one that ends at or before it. */
    boolean near(int end, int start, Distance within) {
        return within.unit() == Distance.Unit.WORDS ? from(wordStarts, words, start) - from(wordStarts, words, end) <= within.count()
                : paragraph(start) - paragraph(end - 1) <= within.count();
    }

    /** A passage with so many words on each side. */
    Segment around(Segment passage, int count) {
        int first = from(wordStarts, words, passage.start()) - count;
        int last = from(wordStarts, words, passage.end()) + count - 1;
        return new Segment(first < 0 ? 0 : Math.min(passage.start(), count == 0 ? passage.start() : wordStarts[first]),
                count == 0 ? passage.end() : last >= words ? Math.max(length, passage.end()) : Math.max(passage.end(), wordEnds[last]));
    }

    /** A passage with all of the paragraphs it touches. */
    Segment paragraphs(Segment passage) {
        int first = paragraph(passage.start());
        int last = paragraph(passage.end() - 1);
        return new Segment(first < 0 ? passage.start() : Math.min(passage.start(), lineStarts[first]),
                last < 0 ? passage.end() : Math.max(passage.end(), lineEnds[last]));
    }

    private int paragraph(int place) {
        return from(lineStarts, lines, place + 1) - 1;
    }

    /** How many of these lie before a place. */
    private static int from(int[] places, int count, int place) {
        int found = Arrays.binarySearch(places, 0, count, place);
        return found >= 0 ? found : -found - 1;
    }
}
