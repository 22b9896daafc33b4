package org.navette.text.likeness;

import java.text.Normalizer;
import java.util.Locale;

/** A text without case, accents, punctuation and superfluous blanks, so that two that say the same become one. */
public final class PlainText {
    private static final int SMALL = 128;

    private PlainText() {
    }

    /** Letters, digits and pictures stay, a single blank between words; a text without any of them stays as it is, stripped. */
    public static String of(String text) {
        String folded = simple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length();) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isLetterOrDigit(c) || type == Character.OTHER_SYMBOL) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.appendCodePoint(Character.toLowerCase(c));
            } else if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
                gap = true;
            }
        }
        return plain.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : plain.toString();
    }

    /** Number of words of a plain text. */
    public static int words(String plain) {
        int words = plain.isEmpty() ? 0 : 1;
        for (int i = 0; i < plain.length(); i++) {
            words += plain.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** A number of 64 bits by which texts are told apart: among a million, two differing ones share it once in 36 million times. */
    public static long fingerprint(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash ^ text.length());
    }

    static long mixed(long value) {
        long z = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        return z ^ z >>> 33;
    }

    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= SMALL) {
                return false;
            }
        }
        return true;
    }
}
