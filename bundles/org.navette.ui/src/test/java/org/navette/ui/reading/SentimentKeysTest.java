package org.navette.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Aside;
import org.navette.core.study.SentimentScale;
import org.navette.ui.reading.SentimentKeys.Said;

class SentimentKeysTest {
    private static final SentimentScale FIVE = new SentimentScale(5);

    private static double point(char key, SentimentScale scale, Double before) {
        return SentimentKeys.said(key, scale, before).orElseThrow().polarity();
    }

    @Test
    void threePointsAreSaidAtOnce() {
        assertEquals(List.of(-1.0, 0.0, 1.0), List.of(point('-', SentimentScale.THREE, 1.0), point('0', SentimentScale.THREE, 1.0),
                point('+', SentimentScale.THREE, -1.0)));
    }

    @Test
    void morePointsAreReachedStepByStep() {
        assertEquals(0.5, point('+', FIVE, null));
        assertEquals(1.0, point('+', FIVE, 0.5));
        assertEquals(1.0, point('+', FIVE, 1.0), "there is nothing beyond the end");
        assertEquals(-0.5, point('-', FIVE, 0.1));
        assertEquals(-1 / 3.0, point('-', new SentimentScale(7), 0.0));
        assertEquals(0.0, point('0', FIVE, 1.0));
    }

    @Test
    void whatIsNoPointHasKeysToo() {
        assertEquals(Optional.of(new Said(null, Aside.MIXED)), SentimentKeys.said('*', FIVE, 1.0));
        assertEquals(Optional.of(new Said(null, Aside.IRRELEVANT)), SentimentKeys.said('/', FIVE, null));
        assertEquals(Optional.empty(), SentimentKeys.said('x', FIVE, null));
        assertEquals(List.of("−−", "−", "0", "+", "++"), FIVE.polarities().stream().map(p -> SentimentKeys.sign(FIVE, p)).toList());
    }
}
