package org.navette.ui.widgets.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Characters as a reader sees them, words, sentences and paragraphs around a place of a text. Positions are UTF-16 indices. */
public final class TextUnits {
    /** No character, and hardly a sentence, reaches further; a text of one endless line costs no more than another. */
    private static final int FAR = 4000;
    private final String text;

    public TextUnits(String text) {
        this.text = text;
    }

    /** The place one character on or back: an emoji or an accented letter of several units counts as one. */
    public int character(int at, boolean on) {
        int from = beginning(at);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(from, ending(at)));
        int found = on ? characters.following(at - from) : characters.preceding(at - from);
        return found == BreakIterator.DONE ? at : from + found;
    }

    /** End of the next word, or of the word before. */
    public int wordEnd(int at, boolean on) {
        return on ? skip(skip(at, true, false), true, true) : skip(skip(at, false, true), false, false);
    }

    /** Beginning of the next word, or of the word before. */
    public int wordStart(int at, boolean on) {
        return on ? skip(skip(at, true, true), true, false) : skip(skip(at, false, false), false, true);
    }

    /** The sentence at a place without the white space around it; null between paragraphs. */
    public int[] sentence(int at) {
        int[] paragraph = paragraph(at);
        if (paragraph == null) {
            return null;
        }
        int place = Math.clamp(at, paragraph[0], paragraph[1] - 1);
        int from = Math.max(paragraph[0], beginning(place));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(from, Math.min(paragraph[1], ending(place))));
        int end = sentences.following(place - from);
        return strip(from + sentences.previous(), from + end);
    }

    /** The paragraph (a line that is not blank) at a place, without the white space around it; null where there is none. */
    public int[] paragraph(int at) {
        int from = at;
        int to = at;
        while (from > 0 && !breaks(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !breaks(text.charAt(to))) {
            to++;
        }
        return strip(from, to);
    }

    private int[] strip(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : new int[] { from, to };
    }

    private int skip(int start, boolean on, boolean words) {
        int at = start;
        while (on ? at < text.length() : at > 0) {
            int c = on ? text.codePointAt(at) : text.codePointBefore(at);
            if (word(c, at, on) != words) {
                break;
            }
            at += on ? Character.charCount(c) : -Character.charCount(c);
        }
        return at;
    }

    /** Apostrophes and hyphens belong to a word where letters stand on both sides of them. */
    private boolean word(int c, int at, boolean on) {
        if (c == '\'' || c == '’' || c == '-') {
            int left = on ? at : at - 1;
            return left > 0 && left + 1 < text.length() && Character.isLetterOrDigit(text.codePointBefore(left))
                    && Character.isLetterOrDigit(text.codePointAt(left + 1));
        }
        // an emoji is a word of its own kind
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.charCount(c) == 2;
    }

    private int beginning(int at) {
        int from = Math.max(0, at - FAR);
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private int ending(int at) {
        int to = Math.min(text.length(), at + FAR);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
