package org.navette.statistics.purchases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class GammaGammaTest {
    /** Fader and Hardie (2013), section 5, CDNOW customers who bought again: p 6.25, q 3.74, γ 15.44. */
    private static final GammaGamma CDNOW = new GammaGamma(6.25, 3.74, 15.44);

    @Test
    void theFitIsThePublishedOne() {
        List<String[]> rows = Cdnow.rows("cdnow_customers_summary_with_transactions.csv").stream()
                .filter(row -> Double.parseDouble(row[1]) > 0 && Double.parseDouble(row[4]) > 0).toList();
        assertEquals(946, rows.size());
        int[] x = rows.stream().mapToInt(row -> (int) Double.parseDouble(row[1])).toArray();
        double[] means = rows.stream().mapToDouble(row -> Double.parseDouble(row[4])).toArray();
        long[] ones = new long[x.length];
        java.util.Arrays.fill(ones, 1);
        GammaGamma.Fit fit = GammaGamma.fit(x, means, ones);
        assertTrue(fit.settled());
        assertEquals(6.25, fit.model().p(), 0.005);
        assertEquals(3.74, fit.model().q(), 0.005);
        assertEquals(15.44, fit.model().gamma(), 0.01);
        // Customers 1 and 2 of the data by the Python package lifetimes, which publishes them.
        assertEquals(24.658619, fit.model().expected(2, 22.35), 2e-3);
        assertEquals(18.911489, fit.model().expected(1, 11.77), 2e-3);
        assertEquals(35.170981, fit.model().expected(0, 0), 2e-2);
    }

    @Test
    void expectationsLieBetweenTheOwnMeanAndThatOfAll() {
        double all = CDNOW.expected(0, 0);
        assertEquals(6.25 * 15.44 / 2.74, all, 1e-12);
        double few = CDNOW.expected(1, 10);
        double many = CDNOW.expected(50, 10);
        assertTrue(10 < many && many < few && few < all);
        assertNull(new GammaGamma(1, 0.8, 10).expected(0, 0));
    }
}
