package org.navette.statistics.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.statistics.tables.Golden.assertClose;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class ProportionTest {

    private static void assertInterval(double low, double high, Interval ours) {
        assertClose(low, ours.low(), "low");
        assertClose(high, ours.high(), "high");
    }

    /** 10 of 50: R's prop.test (correct = FALSE) and binom.test. */
    @Test
    void meetsRsIntervals() {
        assertInterval(0.1124375, 0.3303711, Proportion.of(10, 50).wilson(0.95));
        assertInterval(0.1003022, 0.3371831, Proportion.of(10, 50).clopperPearson(0.95));
    }

    /** scipy 1.17, stats.binomtest(...).proportion_ci(method="wilson"). */
    @Test
    void wilsonHoldsForRareAndCertainOutcomes() {
        assertInterval(1.765247730378316e-06, 5.664709659040965e-05, Proportion.of(1, 100_000).wilson(0.95));
        assertInterval(3.9045576783153993e-07, 1.0244370272218528e-05, Proportion.of(2, 1_000_000).wilson(0.99));
        assertInterval(0, 0.16112515805281935, Proportion.of(0, 20).wilson(0.95));
        assertInterval(0.8388748419471808, 1, Proportion.of(20, 20).wilson(0.95));
    }

    /** scipy 1.17, stats.beta.ppf(α/2, x, n − x + 1) and stats.beta.isf(α/2, x + 1, n − x). */
    @Test
    void clopperPearsonHoldsForRareCertainAndFractionalOutcomes() {
        assertInterval(2.531780477933316e-07, 5.571516034774275e-05, Proportion.of(1, 100_000).clopperPearson(0.95));
        assertInterval(1.0349459313983792e-07, 9.273758361504234e-06,
                Proportion.of(2, 1_000_000).clopperPearson(0.99));
        assertInterval(0.24915153568554574, 0.2508499125965476,
                Proportion.of(250_000, 1_000_000).clopperPearson(0.95));
        assertInterval(0, 0.1684334709830853, Proportion.of(0, 20).clopperPearson(0.95));
        assertInterval(0.8315665290169147, 1, Proportion.of(20, 20).clopperPearson(0.95));
        assertInterval(0.020295052966747763, 0.4991747915295526,
                new Proportion(3 / 17.5, 17.5).clopperPearson(0.99));
        assertInterval(5.814832705070147e-06, 0.30997292543138105,
                new Proportion(0.4 / 12.3, 12.3).clopperPearson(0.95));
    }

    @Test
    void aRareAndAVeryCommonOutcomeMirrorEachOther() {
        Interval rare = Proportion.of(3, 5000).clopperPearson(0.95);
        Interval common = Proportion.of(4997, 5000).clopperPearson(0.95);
        assertClose(1 - rare.low(), common.high(), "upper end");
        assertClose(1 - rare.high(), common.low(), "lower end");
        assertTrue(rare.contains(0.0006));
    }

    /** 45 of 120 against 30 of 130: the root of R's uncorrected prop.test. */
    @Test
    void meetsRsPooledTest() {
        TestResult test = Proportion.of(45, 120).compare(Proportion.of(30, 130)).orElseThrow();
        assertClose(2.48622579, test.statistic(), "z");
        assertClose(0.0129106, test.p(), 3e-6, "p, printed to six digits");
        TestResult turned = Proportion.of(30, 130).compare(Proportion.of(45, 120)).orElseThrow();
        assertClose(-2.48622579, turned.statistic(), "z the other way round");
        assertEquals(test.p(), turned.p());
    }

    @Test
    void noTestWhenNeitherCanVary() {
        assertTrue(Proportion.of(0, 20).compare(Proportion.of(0, 70)).isEmpty());
        assertTrue(Proportion.of(20, 20).compare(Proportion.of(70, 70)).isEmpty());
        assertTrue(Proportion.of(0, 20).compare(Proportion.of(70, 70)).isPresent());
    }

    @Test
    void weightsMoveTheShareAndShrinkTheBase() {
        Proportion ours = Proportion.weighted(new double[] {3, 1, 1, 1}, new boolean[] {true, false, false, true});
        assertClose(4 / 6.0, ours.share(), "share");
        assertClose(36 / 12.0, ours.base(), "base");
    }

    /**
     * The design weights of the California school sample (R survey 4.1, apistrat), which R holds as they were stored, in
     * single precision: its Kish base is 168.5813313.
     */
    @Test
    void meetsTheEffectiveBaseOfTheSchoolSample() {
        double[] weights = new double[200];
        for (int i = 0; i < 200; i++) {
            weights[i] = i < 100 ? 44.21f : i < 150 ? 15.1f : 20.36f;
        }
        assertClose(168.5813313, Kish.effectiveBase(weights), 1e-9, "from the weights");
        double sum = 100 * (double) 44.21f + 50 * (double) 15.1f + 50 * (double) 20.36f;
        double squares = Arrays.stream(weights).map(w -> w * w).sum();
        assertClose(168.5813313, Kish.effectiveBase(sum, squares), 1e-9, "from the sums");
    }

    @Test
    void weightsOfNothingHaveNoBase() {
        assertEquals(0, Kish.effectiveBase(new double[] {0, 0}));
        assertEquals(0, Kish.effectiveBase(new double[0]));
        assertThrows(IllegalArgumentException.class, () -> Kish.effectiveBase(new double[] {1, -1}));
        assertThrows(IllegalArgumentException.class, () -> Kish.effectiveBase(new double[] {Double.NaN}));
    }

    @Test
    void forgivesRoundingInTheShareAndNothingElse() {
        assertEquals(1, new Proportion(1 + 1e-12, 30).share());
        assertEquals(0, new Proportion(-1e-12, 30).share());
        assertThrows(IllegalArgumentException.class, () -> new Proportion(1.01, 30));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(Double.NaN, 30));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> Proportion.of(1, 2).wilson(95));
    }
}
