package org.navette.statistics.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.statistics.tables.Golden.assertClose;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class WeightedMeanTest {

    /** Student (1908), extra hours of sleep under two drugs; R's data set sleep. */
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** R's help page of t.test prints t = −1.8608, df = 17.776, p = 0.07939; more digits by scipy 1.17 ttest_ind. */
    @Test
    void meetsThePublishedWelchTestOfTheSleepData() {
        WelchTest welch = WelchTest.of(WeightedMean.of(FIRST), WeightedMean.of(SECOND)).orElseThrow();
        assertClose(-1.58, welch.difference(), "difference");
        assertClose(-1.8608134674868526, welch.t(), "t");
        assertClose(17.776473516178488, welch.df(), "df");
        assertClose(0.0793941401873583, welch.p(), "p");
    }

    @Test
    void equalWeightsGiveTheUsualFigures() {
        for (double weight : new double[] {1, 44.21}) {
            double[] weights = new double[FIRST.length];
            Arrays.fill(weights, weight);
            WeightedMean ours = WeightedMean.of(FIRST, weights);
            assertEquals(10, ours.count());
            assertClose(10 * weight, ours.weight(), "weight");
            assertClose(10, ours.effectiveBase(), "base");
            assertClose(0.75, ours.mean(), "mean");
            assertClose(1.7890096577591623, ours.sd(), "sd");
            assertClose(0.5657345274557276, ours.standardError(), "standard error");
        }
    }

    /** By hand: Σw = 4, Σw² = 6, mean 17/4. */
    @Test
    void weightsTakePartInEveryFigure() {
        WeightedMean ours = WeightedMean.of(new double[] {2, 5, 8}, new double[] {2, 1, 1});
        double base = 16 / 6.0;
        assertEquals(3, ours.count());
        assertEquals(4, ours.weight());
        assertClose(base, ours.effectiveBase(), "base");
        assertClose(17 / 4.0, ours.mean(), "mean");
        double squares = 2 * 2.25 * 2.25 + 0.75 * 0.75 + 3.75 * 3.75;
        double sd = Math.sqrt(squares / 4 * base / (base - 1));
        assertClose(sd, ours.sd(), "sd");
        assertClose(sd / Math.sqrt(base), ours.standardError(), "standard error");
    }

    @Test
    void missingValuesAndStrangersStayOut() {
        double[] values = {1, Double.NaN, 3, 100, 7};
        double[] weights = {1, 1, 1, 1, 1};
        WeightedMean[] ours = WeightedMean.byGroup(values, weights, new int[] {0, 0, 0, -1, 2}, 4);
        assertEquals(4, ours.length);
        assertEquals(2, ours[0].count());
        assertEquals(2, ours[0].mean());
        assertEquals(Math.sqrt(2), ours[0].sd(), 1e-12);
        assertEquals(7, ours[2].mean());
    }

    @Test
    void whatCannotBeComputedIsNotANumber() {
        WeightedMean[] ours = WeightedMean.byGroup(new double[] {7}, new double[] {2}, new int[] {1}, 2);
        assertEquals(0, ours[0].count());
        assertTrue(Double.isNaN(ours[0].mean()));
        assertTrue(Double.isNaN(ours[1].sd()));
        assertTrue(Double.isNaN(ours[1].standardError()));
        assertTrue(WelchTest.of(ours[0], ours[1]).isEmpty());
    }

    @Test
    void constantGroupsCannotBeTested() {
        WeightedMean constant = WeightedMean.of(new double[] {4, 4, 4});
        assertEquals(0, constant.sd());
        assertTrue(WelchTest.of(constant, WeightedMean.of(new double[] {9, 9})).isEmpty());
        assertTrue(WelchTest.of(constant, WeightedMean.of(FIRST)).isPresent());
    }

    /** Far apart means of a real table: the p-value must not be cut to zero (R: 2 * pt(-40, 200.2) = 1.97e-97). */
    @Test
    void smallPValuesSurvive() {
        WeightedMean low = new WeightedMean(101, 101, 101.1, 0, 1, 0.5);
        WeightedMean high = new WeightedMean(101, 101, 101.1, 40 * Math.sqrt(0.5), 1, 0.5);
        WelchTest welch = WelchTest.of(high, low).orElseThrow();
        assertClose(200.2, welch.df(), "df");
        assertClose(1.9721668684087944e-97, welch.p(), "p");
    }

    @Test
    void closeLargeValuesKeepTheirSpread() {
        WeightedMean ours = WeightedMean.of(new double[] {1e9 + 1, 1e9 + 2, 1e9 + 3});
        assertEquals(1, ours.sd(), 1e-9);
    }

    @Test
    void refusesArraysThatDoNotMatch() {
        assertThrows(IllegalArgumentException.class, () -> WeightedMean.of(new double[2], new double[3]));
        assertThrows(IllegalArgumentException.class, () -> WeightedMean.of(new double[1], new double[] {-1}));
    }
}
