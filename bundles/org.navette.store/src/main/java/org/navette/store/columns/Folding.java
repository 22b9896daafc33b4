package org.navette.store.columns;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Folds case and accents of UTF-8 bytes, so that {@code ete} is found in {@code Été} and {@code oeuf} in {@code Œuf}. One pass, without
 * making strings: a search looks through hundreds of megabytes.
 */
final class Folding {
    /** Characters of two bytes and the first of three: Latin with its extensions, Greek, Cyrillic, Vietnamese. */
    private static final int TABLE = 0x2000;
    private static final byte[][] FOLDED = new byte[TABLE][];
    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = fold(c).getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] buffer = new byte[4096];
    private int length;

    private static String fold(char c) {
        return switch (c) {
            case 'Œ', 'œ' -> "oe";
            case 'Æ', 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'Ø', 'ø' -> "o";
            case 'Ł', 'ł' -> "l";
            case 'Đ', 'đ' -> "d";
            case 'ı' -> "i";
            default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("\\p{Mn}", "").toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("\\p{Mn}", "");
        };
    }

    /** The folded bytes of a text. */
    static byte[] of(String text) {
        Folding folding = new Folding();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        folding.fold(bytes, 0, bytes.length);
        return java.util.Arrays.copyOf(folding.buffer, folding.length);
    }

    /** Takes another text to look into: the bytes [from, to). */
    void fold(byte[] text, int from, int to) {
        if (buffer.length < (to - from) * 2) {
            buffer = new byte[(to - from) * 2];
        }
        byte[] out = buffer;
        int n = 0;
        int i = from;
        while (i < to) {
            byte b = text[i];
            if (b >= 0) {
                out[n++] = b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
                i++;
                continue;
            }
            int size = b >= (byte) 0xF0 ? 4 : b >= (byte) 0xE0 ? 3 : 2;
            int c = i + size > to || size == 4 ? TABLE : size == 2 ? (b & 0x1F) << 6 | text[i + 1] & 0x3F
                    : (b & 0x0F) << 12 | (text[i + 1] & 0x3F) << 6 | text[i + 2] & 0x3F;
            if (c < TABLE) {
                for (byte folded : FOLDED[c]) {
                    out[n++] = folded;
                }
            } else if (c == '’' || c == '‘') {
                out[n++] = '\'';
            } else {
                for (int k = i; k < Math.min(to, i + size); k++) {
                    out[n++] = text[k];
                }
            }
            i += size;
        }
        length = n;
    }

    /** Whether the text taken holds some folded bytes. */
    boolean holds(byte[] word) {
        byte first = word[0];
        int last = length - word.length;
        byte[] in = buffer;
        outer: for (int i = 0; i <= last; i++) {
            if (in[i] != first) {
                continue;
            }
            for (int k = 1; k < word.length; k++) {
                if (in[i + k] != word[k]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
