package org.navette.statistics.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The leukaemia data (aml) of Miller, Survival Analysis, 1981, in weeks; figures by R's survival, survfit and survdiff. */
class SurvivalTest {
    private static final Lives MAINTAINED = Lives.of(new double[] {9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161},
            new boolean[] {true, true, false, true, true, false, true, true, false, true, false});
    private static final Lives OTHERS = Lives.of(new double[] {5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45},
            new boolean[] {true, true, true, true, true, false, true, true, true, true, true, true});

    @Test
    void curvesAndGreenwoodsErrorsAreThoseOfR() {
        KaplanMeier kept = KaplanMeier.of(MAINTAINED);
        assertEquals(11, kept.size());
        assertEquals(7, kept.ends());
        assertEquals(0.909091, kept.at(9), 1e-6);
        assertEquals(0.0866784, kept.steps().getFirst().se(), 1e-7);
        assertEquals(0.184091, kept.at(48), 1e-6);
        assertEquals(0.184091, kept.at(500), 1e-6);
        assertEquals(31, kept.median());
        KaplanMeier others = KaplanMeier.of(OTHERS);
        assertEquals(0.833333, others.at(5), 1e-6);
        assertEquals(0.0972222, others.at(43), 1e-6);
        assertEquals(1, others.at(4.9));
        assertEquals(0, others.at(45));
        assertEquals(0, others.steps().getLast().se());
        assertEquals(23, others.median());
    }

    @Test
    void intervalsStayWithinBounds() {
        for (KaplanMeier.Step step : KaplanMeier.of(MAINTAINED).steps()) {
            assertTrue(0 <= step.low() && step.low() < step.survival() && step.survival() < step.high() && step.high() <= 1, step.toString());
        }
        // survfit(..., conf.type = "log-log") at week 9: 0.508 0.987
        assertEquals(0.508, KaplanMeier.of(MAINTAINED).steps().getFirst().low(), 5e-4);
        assertEquals(0.987, KaplanMeier.of(MAINTAINED).steps().getFirst().high(), 5e-4);
    }

    @Test
    void theLogRankTestIsThatOfR() {
        LogRank test = LogRank.of(List.of(MAINTAINED, OTHERS));
        assertEquals(3.39639, test.statistic(), 1e-5);
        assertEquals(1, test.df());
        assertEquals(0.06534, test.p(), 1e-5);
        assertEquals(test.statistic(), LogRank.of(List.of(OTHERS, MAINTAINED)).statistic(), 1e-9);
    }

    @Test
    void threeGroupsOfOneKindDoNotDiffer() {
        LogRank test = LogRank.of(List.of(OTHERS, OTHERS, OTHERS));
        assertEquals(2, test.df());
        assertEquals(0, test.statistic(), 1e-9);
        assertEquals(1, test.p(), 1e-9);
    }

    @Test
    void countedLivesAreAsManyAsTheyAre() {
        Lives counted = new Lives(new double[] {5, 8, 12, 16, 23, 27, 30, 33, 43, 45, 99}, new boolean[] {true, true, true, false, true, true, true,
                true, true, true, true}, new long[] {2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0});
        assertEquals(KaplanMeier.of(OTHERS), KaplanMeier.of(counted));
        assertEquals(3.39639, LogRank.of(List.of(MAINTAINED, counted)).statistic(), 1e-5);
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertNull(LogRank.of(List.of(MAINTAINED)).p());
        Lives watched = Lives.of(new double[] {1, 2}, new boolean[] {false, false});
        assertNull(LogRank.of(List.of(watched, watched)).statistic());
        assertNull(KaplanMeier.of(watched).median());
        assertThrows(IllegalArgumentException.class, () -> Lives.of(new double[] {-1}, new boolean[] {true}));
    }
}
