package org.navette.ui.verbatims;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.navette.store.DocumentQuery;

class MetricOrderTest {
    private static final Map<Long, Double> FIGURES = Map.of(1L, 5.0, 3L, 2.0, 4L, 5.0);

    @Test
    void documentsWithoutAFigureComeLastEitherWay() {
        assertArrayEquals(new long[] { 3, 1, 4, 2 }, new MetricOrder(FIGURES, false).sort(1, 2, 3, 4));
        assertArrayEquals(new long[] { 1, 4, 3, 2 }, new MetricOrder(FIGURES, true).sort(1, 2, 3, 4));
    }

    @Test
    void theStoreIsNotAskedToSortByWhatItDoesNotKnow() {
        VerbatimView view = VerbatimView.FIRST.sorted(VerbatimView.METRIC + "recency", true);
        assertEquals(DocumentQuery.ALL.sortedBy("id", false), view.query());
        assertEquals(DocumentQuery.ALL.sortedBy("date", true), VerbatimView.FIRST.sorted("date", true).query());
    }
}
