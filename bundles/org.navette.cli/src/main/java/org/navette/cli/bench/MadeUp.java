package org.navette.cli.bench;

import java.time.LocalDate;
import java.util.SplittableRandom;

import org.navette.core.study.Document;
import org.navette.core.study.Kind;

/** Seeded reviews of about 60 pseudo-words, Zipf-like: slices of one long text, so that making them costs next to nothing. */
final class MadeUp {
    static final int CUSTOMERS = 500_000;
    private static final int WORDS = 20_000;
    private static final int LENGTH = 1_000_000;
    private static final String[] CHANNELS = { "shop", "web", "phone" };
    private static final String[] LANGUAGES = { "fr", "fr", "en" };
    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final String text;
    private final int[] starts = new int[LENGTH];

    MadeUp() {
        String[] syllables = { "la", "ri", "so", "ne", "mu", "vé", "ta", "po", "chi", "dra", "el", "on" };
        String[] words = new String[WORDS];
        for (int i = 0; i < WORDS; i++) {
            var word = new StringBuilder();
            for (int s = 2 + random.nextInt(3); s > 0; s--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words[i] = word.toString();
        }
        var all = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            starts[i] = all.length();
            all.append(words[(int) (WORDS * Math.pow(random.nextDouble(), 3))]).append(' ');
        }
        text = all.toString();
    }

    Document review(long number) {
        int first = random.nextInt(LENGTH - 100);
        return new Document(0, "R" + number, Kind.REVIEW, LANGUAGES[random.nextInt(LANGUAGES.length)],
                CHANNELS[random.nextInt(CHANNELS.length)], LocalDate.of(2026, 1, 1).plusDays(random.nextInt(180)),
                "C" + random.nextInt(CUSTOMERS), text.substring(starts[first], starts[first + 40 + random.nextInt(40)]));
    }
}
