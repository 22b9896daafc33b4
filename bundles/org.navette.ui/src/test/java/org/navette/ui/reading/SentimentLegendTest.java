package org.navette.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.navette.analysis.SentimentNames;
import org.navette.core.study.Aside;
import org.navette.core.study.SentimentScale;

class SentimentLegendTest {
    @Test
    void aScaleOfThreeNamesItsPointsAndMorePointsAreSteps() {
        String three = SentimentKeys.legend(SentimentScale.THREE);
        assertTrue(three.contains("− " + SentimentNames.of(SentimentScale.THREE, -1)), three);
        for (int points : new int[] { 5, 7 }) {
            String legend = SentimentKeys.legend(new SentimentScale(points));
            assertFalse(legend.contains("− " + SentimentNames.of(SentimentScale.THREE, -1)), legend);
            assertEquals(SentimentKeys.legend(new SentimentScale(5)), legend);
        }
    }

    @Test
    void everyScaleSaysTheKeysOfMixedAndIrrelevant() {
        for (int points : new int[] { 3, 5, 7 }) {
            String legend = SentimentKeys.legend(new SentimentScale(points));
            assertTrue(legend.contains("* " + SentimentNames.of(Aside.MIXED)), legend);
            assertTrue(legend.contains("/ " + SentimentNames.of(Aside.IRRELEVANT)), legend);
        }
    }
}
