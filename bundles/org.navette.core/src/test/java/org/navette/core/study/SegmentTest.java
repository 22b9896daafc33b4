package org.navette.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SegmentTest {
    @Test
    void touchingSegmentsDoNotOverlap() {
        assertFalse(new Segment(0, 5).overlaps(new Segment(5, 9)));
        assertTrue(new Segment(0, 6).overlaps(new Segment(5, 9)));
        assertTrue(new Segment(0, 9).overlaps(new Segment(3, 4)));
    }

    @Test
    void emptyAndNegativeOnesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Segment(3, 3));
        assertThrows(IllegalArgumentException.class, () -> new Segment(-1, 3));
    }

    @Test
    void aSampledDocumentStandsForOneOverItsProbability() {
        assertEquals(4, new SampleUnit(1, "", 0.25, 0).weight());
        assertThrows(IllegalArgumentException.class, () -> new SampleUnit(1, "", 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new SampleUnit(1, "", Double.NaN, 0));
    }
}
