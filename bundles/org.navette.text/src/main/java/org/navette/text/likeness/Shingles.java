package org.navette.text.likeness;

import java.util.Arrays;

/** The runs of so many words that stand in a text, each once, as numbers in rising order. */
public final class Shingles {
    private Shingles() {
    }

    /** @param plain see {@link PlainText}. @param words in a run, at least 1. @return empty for a shorter text */
    public static int[] of(String plain, int words) {
        int n = PlainText.words(plain);
        if (n < words) {
            return new int[0];
        }
        int[] starts = new int[n + 1];
        int word = 1;
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == ' ') {
                starts[word++] = i + 1;
            }
        }
        starts[n] = plain.length() + 1;
        int[] runs = new int[n - words + 1];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (int) PlainText.fingerprint(plain.substring(starts[i], starts[i + words] - 1));
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    /** The share of the runs of both that both have (Jaccard, 1901): 0 to 1; of two texts without any, 0. */
    public static double alike(int[] one, int[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                both++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = one.length + other.length - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
