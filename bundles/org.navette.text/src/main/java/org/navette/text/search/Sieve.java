package org.navette.text.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells in one pass, without cutting words, that a text cannot hold some words: most texts need not be looked at closely. It never
 * says no wrongly: a text with signs that fold to several letters passes.
 */
final class Sieve {
    /** Letters and signs of all scripts written with single signs; beyond them a text is looked at closely. */
    private static final int TABLE = 0x3000;
    static final char NOTHING = 0;
    static final char STRANGE = 1;
    private static final char[] FOLDED = new char[TABLE];
    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = fold(c);
        }
    }
    /** Null when one of the words is strange itself: everything passes. */
    private final char[][] pieces;

    /** @param keys folded words, {@code *} for any letters */
    Sieve(List<String> keys) {
        char[][] longest = keys.stream().map(key -> Arrays.stream(key.split("\\*")).max(Comparator.comparingInt(String::length)).orElse("")
                .toCharArray()).toArray(char[][]::new);
        boolean plain = Arrays.stream(longest).allMatch(piece -> new String(piece).chars().allMatch(c -> c < TABLE && FOLDED[c] == c));
        pieces = plain ? longest : null;
    }

    private static char fold(char c) {
        String folded = Folding.slowly(String.valueOf(c));
        if (c == 'Σ' || c == 'ς') {
            return STRANGE; // how it is written small depends on what follows
        }
        if (folded.isEmpty()) {
            return NOTHING;
        }
        return folded.length() == 1 ? folded.charAt(0) : folded.chars().anyMatch(Character::isLetterOrDigit) ? STRANGE : ' ';
    }

    /** What a sign folds to: one sign, {@link #NOTHING}, {@link #STRANGE} or a space where no word goes on. */
    static char of(char c) {
        if (c < TABLE) {
            return FOLDED[c];
        }
        return c >= 0xD83C && c <= 0xD83E || Character.isLowSurrogate(c) ? ' ' : STRANGE; // emojis are no letters
    }

    /** Whether the text may hold all of the words. */
    boolean passes(String text) {
        if (pieces == null) {
            return true;
        }
        for (char[] piece : pieces) {
            if (!holds(text, piece)) {
                return false;
            }
        }
        return true;
    }

    /** The next place where the first word may stand; -1 when there is none. */
    int next(String text, int from) {
        return pieces == null ? from < text.length() ? from : -1 : next(text, from, pieces[0]);
    }

    private static boolean holds(String text, char[] piece) {
        return next(text, 0, piece) >= 0;
    }

    private static int next(String text, int from, char... piece) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = of(text.charAt(i));
            if (c == STRANGE || piece.length == 0 || c == piece[0] && here(text, i, piece)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean here(String text, int at, char... piece) {
        int k = 0;
        for (int i = at; i < text.length() && k < piece.length; i++) {
            char c = of(text.charAt(i));
            if (c == STRANGE) {
                return true;
            }
            if (c != NOTHING && c != piece[k++]) {
                return false;
            }
        }
        return k == piece.length;
    }
}
