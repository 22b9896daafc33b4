package org.navette.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;

class CodePointsTest {
    private static final String TEXT = "Bof 👍🏽 e\u0301té 🇫🇷 fin";

    @Test
    void countsAnEmojiAsItsCodePoints() {
        assertEquals(18, CodePoints.length(TEXT));
        assertEquals("👍🏽", CodePoints.slice(TEXT, new Segment(4, 6)));
        assertEquals("e\u0301té", CodePoints.slice(TEXT, new Segment(7, 11)));
        assertEquals("fin", CodePoints.slice(TEXT, new Segment(15, 18)));
    }

    @Test
    void thereAndBackIsTheSameEverywhere() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(random.nextBoolean() ? 0x1F600 + random.nextInt(60) : 'a' + random.nextInt(26));
            }
            for (int position = 0; position <= length; position++) {
                assertEquals(position, CodePoints.fromUtf16(text, CodePoints.toUtf16(text, position)));
            }
            assertEquals(text.length(), CodePoints.toUtf16(text, length));
        }
    }
}
