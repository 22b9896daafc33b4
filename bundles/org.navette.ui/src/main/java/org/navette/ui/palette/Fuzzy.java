package org.navette.ui.palette;

import org.navette.ui.widgets.text.FoldedText;

/** How well words answer to what was typed: its letters in order, beginnings of words best; accents and case do not matter. */
final class Fuzzy {
    /** The words do not hold the letters. */
    static final int NONE = -1;
    private static final int LETTER = 1;
    private static final int BEGINNING = 8;
    private static final int NEIGHBOUR = 8;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private Fuzzy() {
    }

    /** @return {@link #NONE}, or more the better; each typed word must be found */
    static int score(String words, String typed) {
        String folded = FoldedText.fold(words);
        int sum = 0;
        for (String word : FoldedText.fold(typed.strip()).split("\\s+")) {
            int best = word.isEmpty() ? 0 : best(folded, word);
            if (best < 0) {
                return NONE;
            }
            sum += best;
        }
        return sum;
    }

    /** The best way to find the letters one after the other. */
    private static int best(String words, String letters) {
        int[] before = new int[words.length()];
        int[] now = new int[words.length()];
        for (int i = 0; i < letters.length(); i++) {
            int reached = NEVER;
            for (int at = 0; at < words.length(); at++) {
                if (at > 1) {
                    reached = Math.max(reached, before[at - 2]);
                }
                int from = i == 0 ? 0 : Math.max(reached, at > 0 ? before[at - 1] + NEIGHBOUR : NEVER);
                boolean found = words.charAt(at) == letters.charAt(i) && from > NEVER / 2;
                now[at] = found ? from + (begins(words, at) ? BEGINNING : LETTER) : NEVER;
            }
            int[] spare = before;
            before = now;
            now = spare;
        }
        int best = NEVER;
        for (int score : before) {
            best = Math.max(best, score);
        }
        return best > NEVER / 2 ? best : NONE;
    }

    private static boolean begins(String words, int at) {
        return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    }
}
