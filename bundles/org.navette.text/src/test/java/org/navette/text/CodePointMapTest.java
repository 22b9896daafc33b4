package org.navette.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;

class CodePointMapTest {
    @Test
    void agreesWithCountingAtEveryIndex() {
        String text = "a😀é e\u0301 👍🏽🇫🇷z";
        CodePointMap map = new CodePointMap(text);
        for (int i = 0; i <= text.length(); i++) {
            assertEquals(CodePoints.fromUtf16(text, i), map.fromUtf16(i), "index " + i);
        }
        assertEquals(new Segment(1, 2), map.segment(1, 3));
    }
}
