package org.navette.ui.widgets.text;

import java.text.Normalizer;
import java.util.Arrays;

/** A text without case and accents, whose places can be led back to the text it came from. */
public final class FoldedText {
    private final StringBuilder folded;
    /** From this folded index on … */
    private int[] breaks = new int[16];
    /** … the index in the text is so much greater. */
    private int[] shifts = new int[16];
    private int count;
    private final int length;

    public FoldedText(String text) {
        folded = new StringBuilder(text.length());
        length = text.length();
        int shift = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                folded.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
            } else {
                folded.append(fold(c));
            }
            if (i + 1 - folded.length() != shift) {
                shift = i + 1 - folded.length();
                note(folded.length(), shift);
            }
        }
    }

    /** Words as they are looked for. */
    public static String fold(String words) {
        return new FoldedText(words).folded.toString();
    }

    /** All places where the words stand, whatever their case and accents. */
    public Hits find(String words) {
        String wanted = fold(words);
        if (wanted.isEmpty()) {
            return Hits.NONE;
        }
        int[] starts = new int[16];
        int[] ends = new int[16];
        int found = 0;
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            if (found == starts.length) {
                starts = Arrays.copyOf(starts, found * 2);
                ends = Arrays.copyOf(ends, found * 2);
            }
            starts[found] = source(at);
            // an accent of its own behind the last letter belongs to it, half a ligature to the whole
            ends[found++] = Math.max(starts[found - 1] + 1, source(at + wanted.length()));
        }
        return new Hits(Arrays.copyOf(starts, found), Arrays.copyOf(ends, found));
    }

    private int source(int at) {
        int place = Arrays.binarySearch(breaks, 0, count, at);
        int last = place >= 0 ? place : -place - 2;
        return Math.clamp((long) at + (last < 0 ? 0 : shifts[last]), 0, length);
    }

    private void note(int at, int shift) {
        if (count > 0 && breaks[count - 1] == at) {
            shifts[count - 1] = shift;
            return;
        }
        if (count == breaks.length) {
            breaks = Arrays.copyOf(breaks, count * 2);
            shifts = Arrays.copyOf(shifts, count * 2);
        }
        breaks[count] = at;
        shifts[count++] = shift;
    }

    private static String fold(char c) {
        return switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case '’', 'ʼ' -> "'";
            case '\u00a0', '\u202f' -> " ";
            default -> {
                if (Character.isSurrogate(c)) {
                    yield String.valueOf(c);
                }
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                int type = Character.getType(parts.charAt(0));
                yield type == Character.NON_SPACING_MARK ? "" : String.valueOf(Character.toLowerCase(parts.charAt(0)));
            }
        };
    }
}
