package org.navette.statistics.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.statistics.tables.Golden.assertClose;

import org.junit.jupiter.api.Test;

class ContingencyTestTest {

    /** Snee (1974), R's HairEyeColor with both sexes added; the figures are R's. */
    private static final double[][] HAIR_EYE = {{68, 20, 15, 5}, {119, 84, 54, 29}, {26, 17, 14, 14},
            {7, 94, 10, 16}};

    @Test
    void meetsThePublishedFiguresOfHairAndEyeColour() {
        ChiSquare ours = ContingencyTest.chiSquare(HAIR_EYE).orElseThrow();
        assertClose(138.289841626008, ours.statistic(), "chi-square");
        assertEquals(9, ours.df());
        assertClose(2.32528678709881e-25, ours.p(), "p");
        assertClose(146.443578464516, ours.gSquare(), "G²");
        assertClose(0.279044623342658, ours.cramersV(), "V");
        assertClose(6.1365197, ours.adjusted()[0][0], "black hair, brown eyes");
        assertClose(9.9675501, ours.adjusted()[3][1], "blond hair, blue eyes");
        assertClose(-8.3282483, ours.adjusted()[3][0], "blond hair, brown eyes");
    }

    /** 45 of 120 against 30 of 130: R's prop.test, with and without its correction. */
    @Test
    void meetsRsTwoByTwo() {
        double[][] counts = {{45, 30}, {75, 100}};
        ChiSquare plain = ContingencyTest.chiSquare(counts).orElseThrow();
        assertClose(6.1813187, plain.statistic(), "chi-square");
        assertClose(0.0129106, plain.p(), 3e-6, "p, printed to six digits");
        assertClose(2.48622579, plain.adjusted()[0][0], "first cell");
        assertClose(-2.48622579, plain.adjusted()[0][1], "its neighbour");
        assertClose(Math.sqrt(6.1813187 / 250), plain.cramersV(), "V is phi");
        assertClose(5.5135836, ContingencyTest.yates(counts).orElseThrow().statistic(), "Yates");
    }

    @Test
    void yatesNeverOvershootsASmallGap() {
        TestResult result = ContingencyTest.yates(new double[][] {{10, 10}, {10, 10.2}}).orElseThrow();
        assertEquals(0, result.statistic());
        assertEquals(1, result.p());
    }

    /** Fisher's tea tasting as in R's help page of fisher.test; the others by scipy.stats.fisher_exact 1.17. */
    @Test
    void meetsPublishedFisherFigures() {
        assertClose(0.4857142857142857, ContingencyTest.fisherExact(3, 1, 1, 3), 1e-10, "tea tasting");
        assertClose(0.034965034965034975, ContingencyTest.fisherExact(8, 2, 1, 5), 1e-10, "small");
        assertClose(0.0030959752321981426, ContingencyTest.fisherExact(0, 7, 9, 3), 1e-10, "a zero");
        assertClose(0.007936507936507938, ContingencyTest.fisherExact(5, 0, 0, 5), 1e-10, "both extremes");
        assertClose(2.342126050026871e-45, ContingencyTest.fisherExact(1200, 3400, 900, 5100), "far tail");
        assertClose(1.1052505582486148e-05, ContingencyTest.fisherExact(50000, 51000, 49500, 52500), "large counts");
        assertClose(0.06542896242542769, ContingencyTest.fisherExact(2, 1_000_000, 9, 1_000_000), "rare");
    }

    @Test
    void fisherIsOneForTheLikeliestTableAndForEmptyMargins() {
        assertEquals(1, ContingencyTest.fisherExact(10, 10, 10, 10));
        assertEquals(1, ContingencyTest.fisherExact(0, 0, 4, 9));
        assertEquals(1, ContingencyTest.fisherExact(0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> ContingencyTest.fisherExact(1, -1, 2, 2));
    }

    /** Exact fractions: 2 2 / 3 1 and its mirror image 3 1 / 2 2 are equally likely, and so are 7 6 / 4 2 and 8 5 / 3 3. */
    @Test
    void fisherCountsTablesThatAreJustAsLikely() {
        assertEquals(1, ContingencyTest.fisherExact(2, 2, 3, 1), 1e-12);
        assertEquals(1, ContingencyTest.fisherExact(7, 6, 4, 2), 1e-12);
    }

    @Test
    void fisherDoesNotDependOnHowTheTableIsTurned() {
        double p = ContingencyTest.fisherExact(7, 12, 0, 5);
        assertClose(p, ContingencyTest.fisherExact(12, 7, 5, 0), 1e-10, "columns swapped");
        assertClose(p, ContingencyTest.fisherExact(0, 5, 7, 12), 1e-10, "rows swapped");
        assertClose(p, ContingencyTest.fisherExact(7, 0, 12, 5), 1e-10, "transposed");
    }

    @Test
    void emptyRowsAndColumnsTakeNoPart() {
        ChiSquare ours = ContingencyTest.chiSquare(new double[][] {{45, 0, 30}, {0, 0, 0}, {75, 0, 100}})
                .orElseThrow();
        assertEquals(1, ours.df());
        assertClose(6.1813187, ours.statistic(), "chi-square");
        assertClose(Math.sqrt(6.1813187 / 250), ours.cramersV(), "V");
        assertClose(36, ours.smallestExpected(), "smallest expected");
        assertEquals(0, ours.shareOfExpectedBelow(5));
        assertClose(2.48622579, ours.adjusted()[0][0], "filled cell");
        assertTrue(Double.isNaN(ours.expected()[0][1]));
        assertTrue(Double.isNaN(ours.residuals()[1][0]));
        assertTrue(Double.isNaN(ours.adjusted()[1][1]));
    }

    @Test
    void sharesOfSmallExpectedCountsLeaveOutEmptyColumns() {
        ChiSquare ours = ContingencyTest.chiSquare(new double[][] {{1, 0, 9}, {9, 0, 81}}).orElseThrow();
        assertClose(0.25, ours.shareOfExpectedBelow(5), "one of four cells");
    }

    @Test
    void nothingToCompareGivesNothing() {
        assertTrue(ContingencyTest.chiSquare(new double[0][0]).isEmpty());
        assertTrue(ContingencyTest.chiSquare(new double[][] {{0, 0}, {0, 0}}).isEmpty());
        assertTrue(ContingencyTest.chiSquare(new double[][] {{3, 4}, {0, 0}}).isEmpty());
        assertTrue(ContingencyTest.chiSquare(new double[][] {{3, 0}, {5, 0}}).isEmpty());
        assertTrue(ContingencyTest.yates(new double[][] {{3, 0}, {5, 0}}).isEmpty());
    }

    @Test
    void independenceGivesZeroAndPerfectAssociationOne() {
        ChiSquare none = ContingencyTest.chiSquare(new double[][] {{1, 3}, {7, 21}}).orElseThrow();
        assertEquals(0, none.statistic(), 1e-12);
        assertEquals(0, none.gSquare(), 1e-12);
        assertEquals(1, none.p(), 1e-6);
        ChiSquare perfect = ContingencyTest.chiSquare(new double[][] {{4, 0, 0}, {0, 7, 0}, {0, 0, 9}}).orElseThrow();
        assertEquals(1, perfect.cramersV(), 1e-12);
    }

    /** Weights that gross up to a population must not change the test, only the scale of the expected counts. */
    @Test
    void weightedCountsAreTestedOnTheirEffectiveBase() {
        double[][] grossed = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                grossed[i][j] = HAIR_EYE[i][j] * 1234.5;
            }
        }
        ChiSquare plain = ContingencyTest.chiSquare(HAIR_EYE).orElseThrow();
        ChiSquare weighted = ContingencyTest.chiSquare(grossed, 592).orElseThrow();
        assertClose(plain.statistic(), weighted.statistic(), "chi-square");
        assertClose(plain.gSquare(), weighted.gSquare(), "G²");
        assertClose(plain.p(), weighted.p(), "p");
        assertArrayEquals(plain.adjusted()[2], weighted.adjusted()[2], 1e-9);
        assertClose(plain.expected()[2][1] * 1234.5, weighted.expected()[2][1], "expected");
        ChiSquare half = ContingencyTest.chiSquare(grossed, 296).orElseThrow();
        assertClose(plain.statistic() / 2, half.statistic(), "half the base");
        assertClose(plain.cramersV(), half.cramersV(), "V does not depend on the base");
    }

    @Test
    void refusesWhatIsNotATableOfCounts() {
        assertThrows(IllegalArgumentException.class, () -> ContingencyTest.chiSquare(new double[][] {{1, 2}, {3}}));
        assertThrows(IllegalArgumentException.class,
                () -> ContingencyTest.chiSquare(new double[][] {{1, 2}, {3, -1}}));
        assertThrows(IllegalArgumentException.class,
                () -> ContingencyTest.chiSquare(new double[][] {{1, 2}, {3, Double.NaN}}));
        assertThrows(IllegalArgumentException.class, () -> ContingencyTest.chiSquare(HAIR_EYE, 0));
        assertThrows(IllegalArgumentException.class, () -> ContingencyTest.yates(HAIR_EYE));
    }
}
