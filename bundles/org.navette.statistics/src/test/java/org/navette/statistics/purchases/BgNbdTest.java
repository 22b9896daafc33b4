package org.navette.statistics.purchases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BgNbdTest {
    /** Fader, Hardie and Lee (2005), table 2, CDNOW, to the digits that R gives; time in weeks. */
    private static final BgNbd CDNOW = new BgNbd(0.24259, 4.41353, 0.79289, 2.42575);

    @Test
    void expectationsAreThePublishedOnes() {
        assertEquals(1.22591, CDNOW.expected(39, 2, 30.43, 38.86), 1.22591e-5);
        assertEquals(0.72661, CDNOW.alive(2, 30.43, 38.86), 0.72661e-5);
        // 1.19502 with all digits of the parameters; these five give 1.19500 (scipy.special.hyp2f1: 1.195000658578).
        assertEquals(1.195000658578, CDNOW.expected(39), 1e-11);
    }

    @Test
    void theFitIsThePublishedOne() {
        Histories histories = Cdnow.histories();
        assertEquals(2357, histories.customers());
        BgNbd.Fit fit = BgNbd.fit(histories);
        assertTrue(fit.settled());
        assertEquals(-9582.426, fit.logLikelihood(), 1e-3);
        assertEquals(0.24259, fit.model().r(), 1e-5);
        assertEquals(4.41353, fit.model().alpha(), 1e-4);
        assertEquals(0.79289, fit.model().a(), 1e-4);
        assertEquals(2.42575, fit.model().b(), 1e-4);
        assertEquals(1.19502, fit.model().expected(39), 1.19502e-5);
    }

    @Test
    void countedHistoriesWeighAsManyAsTheyAre() {
        Histories three = new Histories(new int[] {1, 1, 0}, new double[] {3, 3, 0}, new double[] {9, 9, 5}, new long[] {1, 1, 1});
        Histories counted = new Histories(new int[] {1, 0}, new double[] {3, 0}, new double[] {9, 5}, new long[] {2, 1});
        assertEquals(CDNOW.logLikelihood(three), CDNOW.logLikelihood(counted), 1e-12);
    }

    @Test
    void chancesSumToOneAndGiveTheExpectation() {
        double sum = 0;
        double mean = 0;
        for (int x = 0; x < 400; x++) {
            sum += CDNOW.probability(x, 39);
            mean += x * CDNOW.probability(x, 39);
        }
        assertEquals(1, sum, 1e-9);
        assertEquals(CDNOW.expected(39), mean, 1e-6);
    }

    @Test
    void parametersOfMadeUpCustomersAreFoundAgain() {
        Random random = new Random(7);
        BgNbd truth = new BgNbd(0.8, 6, 0.9, 3.5);
        int n = 30_000;
        int[] x = new int[n];
        double[] last = new double[n];
        double[] watched = new double[n];
        long[] counts = new long[n];
        for (int i = 0; i < n; i++) {
            double rate = gamma(random, truth.r()) / truth.alpha();
            double one = gamma(random, truth.a());
            double chance = one / (one + gamma(random, truth.b()));
            watched[i] = 26 + random.nextInt(27);
            counts[i] = 1;
            for (double t = 0; random.nextDouble() >= (x[i] == 0 ? 0 : chance);) {
                t += -Math.log(1 - random.nextDouble()) / rate;
                if (t > watched[i]) {
                    break;
                }
                x[i]++;
                last[i] = t;
            }
        }
        BgNbd found = BgNbd.fit(new Histories(x, last, watched, counts)).model();
        assertEquals(truth.r(), found.r(), 0.05);
        assertEquals(truth.alpha(), found.alpha(), 0.4);
        assertEquals(truth.a() / (truth.a() + truth.b()), found.a() / (found.a() + found.b()), 0.01);
    }

    /** Marsaglia and Tsang, with the usual step for shapes below 1. */
    private static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double z = random.nextGaussian();
            double v = Math.pow(1 + z / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < z * z / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    @Test
    void itStaysFiniteForBusyCustomersAndLongHorizons() {
        for (int x : List.of(0, 1, 50, 2_000)) {
            for (double horizon : List.of(0.01, 52.0, 5_000.0)) {
                double expected = CDNOW.expected(horizon, x, x == 0 ? 0 : 100, 104);
                assertTrue(Double.isFinite(expected) && expected > 0, x + ", " + horizon + ": " + expected);
                double discounted = CDNOW.discounted(horizon, 0.002, 50, x, x == 0 ? 0 : 100, 104);
                assertTrue(discounted > 0 && discounted < expected, x + ", " + horizon);
                assertEquals(expected, CDNOW.discounted(horizon, 0, 7, x, x == 0 ? 0 : 100, 104), 1e-9 * expected);
            }
        }
        assertEquals(new BgNbd(1, 4, 1 - 1e-5, 2).expected(10), new BgNbd(1, 4, 1, 2).expected(10), 1e-4);
    }

    @Test
    void whatIsNoHistoryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Histories(new int[] {1}, new double[] {5}, new double[] {4}, new long[] {1}));
        assertThrows(IllegalArgumentException.class,
                () -> BgNbd.fit(new Histories(new int[] {0}, new double[] {0}, new double[] {4}, new long[] {1})));
        assertThrows(IllegalArgumentException.class, () -> new BgNbd(0, 1, 1, 1));
    }
}
