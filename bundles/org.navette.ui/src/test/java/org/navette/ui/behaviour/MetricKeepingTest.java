package org.navette.ui.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.ui.behaviour.MetricKeeping.Manner;

class MetricKeepingTest {
    @Test
    void wordsAreThoseOfTheCommandLine() {
        assertEquals("metric:monetary/bands(0,50,200)", new MetricKeeping(MetricCatalogue.MONETARY, Manner.LIMITS, " 0, 50, 200", "x").spec());
        assertEquals("metric:monetary/bands(0.5,2)", new MetricKeeping(MetricCatalogue.MONETARY, Manner.LIMITS, "0,5 ; 2", "x").spec());
        assertEquals("metric:monetary/quintiles", new MetricKeeping(MetricCatalogue.MONETARY, Manner.QUINTILES, "9", "x").spec());
        assertEquals("metric:rfm-segment", new MetricKeeping(MetricCatalogue.SEGMENT, Manner.CLASSES, "", "x").spec());
        assertEquals("Segment", new MetricKeeping(MetricCatalogue.SEGMENT, Manner.CLASSES, "", " Segment ").params().name());
    }

    @Test
    void eachMetricHasItsForms() {
        assertEquals(List.of(Manner.CLASSES), Manner.of(MetricCatalogue.DOMINANT));
        assertEquals(List.of(Manner.CLASSES, Manner.LIMITS), Manner.of(MetricCatalogue.RFM_R));
        assertTrue(Manner.of(MetricCatalogue.RECENCY).contains(Manner.FIGURES));
        assertTrue(new MetricKeeping(MetricCatalogue.MONETARY, Manner.LIMITS, " ", "x").complaint().isPresent());
        assertTrue(new MetricKeeping(MetricCatalogue.MONETARY, Manner.FIGURES, "", " ").complaint().isPresent());
    }
}
