package org.navette.cli.bench;

import java.time.LocalDate;
import java.util.SplittableRandom;

import org.navette.core.study.Document;
import org.navette.core.study.Kind;

/** Seeded reviews of about 60 pseudo-words, Zipf-like. */
final class MadeUp {
    private static final int WORDS = 20_000;
    private static final String[] CHANNELS = { "shop", "web", "phone" };
    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final String[] words = new String[WORDS];

    MadeUp() {
        String[] syllables = { "la", "ri", "so", "ne", "mu", "vé", "ta", "po", "chi", "dra", "el", "on" };
        for (int i = 0; i < WORDS; i++) {
            var word = new StringBuilder();
            for (int s = 2 + random.nextInt(3); s > 0; s--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words[i] = word.toString();
        }
    }

    Document review(long number) {
        var text = new StringBuilder();
        for (int w = 40 + random.nextInt(40); w > 0; w--) {
            text.append(words[(int) (WORDS * Math.pow(random.nextDouble(), 3))]).append(' ');
        }
        return new Document(0, "R" + number, Kind.REVIEW, "fr", CHANNELS[random.nextInt(CHANNELS.length)],
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(180)), "C" + random.nextInt(500_000), text.toString());
    }
}
