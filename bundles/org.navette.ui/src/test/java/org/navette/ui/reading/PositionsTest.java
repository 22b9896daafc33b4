package org.navette.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;

class PositionsTest {
    private static final String TEXT = "📦 tres\u0301 en retard 😡😡 et voila\u0300 👩‍👩‍👧 fin";

    @Test
    void agreesWithTheSlowWayEverywhere() {
        Positions positions = new Positions(TEXT);
        for (int p = 0; p <= CodePoints.length(TEXT); p++) {
            int index = CodePoints.toUtf16(TEXT, p);
            assertEquals(index, positions.toUtf16(p), "position " + p);
            assertEquals(p, positions.fromUtf16(index), "index " + index);
        }
    }

    @Test
    void anIndexInsideAPairIsItsBeginning() {
        assertEquals(0, new Positions("😡a").fromUtf16(1));
        assertEquals(2, new Positions("a\uD83D\uDE21\uD83D\uDE21").fromUtf16(4));
    }

    @Test
    void aSelectionBecomesASegment() {
        Positions positions = new Positions("😡ab😡");
        assertEquals(new Segment(1, 4), positions.segment(2, 6));
    }
}
