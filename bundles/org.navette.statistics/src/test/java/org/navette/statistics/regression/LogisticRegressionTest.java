package org.navette.statistics.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Cars of Henderson and Velleman (Biometrics 37, 1981): manual gears by weight and power; figures by R 4.2, glm with epsilon 1e-14. */
class LogisticRegressionTest {
    private static final double[] WEIGHT = {2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2,
            1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78};
    private static final double[] POWER = {110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150, 245,
            175, 66, 91, 113, 264, 175, 335, 109};
    private static final boolean[] MANUAL = new boolean[WEIGHT.length];
    static {
        int[] manual = {1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};
        for (int i = 0; i < manual.length; i++) {
            MANUAL[i] = manual[i] == 1;
        }
    }

    private static double[][] cars() {
        double[][] rows = new double[WEIGHT.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {WEIGHT[i], POWER[i]};
        }
        return rows;
    }

    private static double[][] standardised() {
        double[][] rows = cars();
        for (int j = 0; j < 2; j++) {
            double mean = 0;
            double square = 0;
            for (double[] row : rows) {
                mean += row[j] / rows.length;
            }
            for (double[] row : rows) {
                square += (row[j] - mean) * (row[j] - mean);
            }
            for (double[] row : rows) {
                row[j] = (row[j] - mean) / Math.sqrt(square / (rows.length - 1));
            }
        }
        return rows;
    }

    @Test
    void coefficientsAndErrorsAreThoseOfR() {
        LogisticRegression fit = LogisticRegression.fit(cars(), MANUAL, 0);
        assertTrue(fit.settled());
        assertArrayEquals(new double[] {18.8662987172041, -8.0834751824446, 0.0362555960822}, fit.coefficients(), 1e-6);
        assertArrayEquals(new double[] {7.4435580602053, 3.0686751130547, 0.0177341536508}, fit.errors(), 1e-5);
        assertEquals(-5.02955523613, fit.logLikelihood(), 1e-10);
    }

    @Test
    void theRidgeDrawsThemToNothing() {
        LogisticRegression fit = LogisticRegression.fit(standardised(), MANUAL, 1.5);
        assertArrayEquals(new double[] {-0.607965124117, -1.910892734840, 0.382577775165}, fit.coefficients(), 1e-6);
        assertArrayEquals(new double[] {0.438583598345, 0.559649429247, 0.412960266360}, fit.errors(), 1e-6);
    }

    @Test
    void theForecastIsJudgedAsInR() {
        LogisticRegression fit = LogisticRegression.fit(cars(), MANUAL, 0);
        double[] chances = new double[WEIGHT.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = fit.chance(cars()[i]);
        }
        Forecast forecast = Forecast.of(chances, MANUAL, 4);
        assertEquals(0.983805668016, forecast.auc(), 1e-11);
        assertEquals(0.0465923632253, forecast.brier(), 1e-8);
        assertEquals(13, forecast.events());
        assertEquals(4, forecast.bins().size());
        assertEquals(8, forecast.bins().getFirst().cases());
        assertEquals(0, forecast.bins().getFirst().happened());
        assertEquals(1, forecast.bins().getLast().happened());
    }

    @Test
    void tiesCountHalf() {
        boolean[] happened = {true, false, true, false};
        assertEquals(0.5, Forecast.of(new double[] {0.3, 0.3, 0.3, 0.3}, happened, 2).auc());
        // Pairs: .6 > .2, .6 = .6 (half), .4 > .2, .4 < .6.
        assertEquals(2.5 / 4, Forecast.of(new double[] {0.6, 0.2, 0.4, 0.6}, happened, 2).auc());
        assertNull(Forecast.of(new double[] {0.5}, new boolean[] {true}, 1).auc());
    }

    @Test
    void outcomesThatAreToldApartWithoutFailDoNotSettle() {
        double[][] rows = {{1}, {2}, {3}, {4}};
        boolean[] happened = {false, false, true, true};
        assertFalse(LogisticRegression.fit(rows, happened, 0).settled());
        assertTrue(LogisticRegression.fit(rows, happened, 0.1).settled());
        assertThrows(IllegalArgumentException.class, () -> LogisticRegression.fit(new double[][] {{1, 2}, {2, 4}, {3, 6}}, new boolean[3], 0));
    }

    @Test
    void madeUpCoefficientsAreFoundAgain() {
        Random random = new Random(3);
        double[][] rows = new double[20_000][];
        boolean[] happened = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {random.nextGaussian(), random.nextGaussian()};
            happened[i] = random.nextDouble() < 1 / (1 + Math.exp(-(-1 + 0.8 * rows[i][0] - 0.3 * rows[i][1])));
        }
        LogisticRegression fit = LogisticRegression.fit(rows, happened, 0);
        double[] truth = {-1, 0.8, -0.3};
        for (int j = 0; j < 3; j++) {
            assertEquals(truth[j], fit.coefficients()[j], 3 * fit.errors()[j]);
        }
    }
}
