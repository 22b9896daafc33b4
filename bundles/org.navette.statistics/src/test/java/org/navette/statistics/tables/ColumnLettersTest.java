package org.navette.statistics.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.statistics.tables.Golden.assertClose;
import static org.navette.statistics.tables.Golden.number;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ColumnLettersTest {

    private static final LetterRules PLAIN = new LetterRules(Correction.NONE, 30);

    /** R, pooled pairwise z of six of its data sets; the Bonferroni family is all pairs of columns of the row. */
    @Test
    void meetsRsPairwiseTests() {
        List<Map<String, String>> golds = Golden.rows("column_proportion_ztests.csv");
        int done = 0;
        for (String table : golds.stream().map(g -> g.get("table")).distinct().toList()) {
            double[][] counts = Golden.counts(table);
            double[] bases = Margins.of(counts).columns;
            List<Map<String, String>> pairs = golds.stream().filter(g -> g.get("table").equals(table)).toList();
            int perRow = pairs.size() / counts.length;
            for (int i = 0; i < counts.length; i++) {
                double[] shares = counts[i].clone();
                Arrays.setAll(shares, j -> shares[j] / bases[j]);
                List<ColumnPair> ours = ColumnLetters
                        .of(shares, bases, new LetterRules(Correction.BONFERRONI, 0)).pairs();
                assertEquals(perRow, ours.size());
                for (int k = 0; k < perRow; k++) {
                    check(pairs.get(i * perRow + k), ours.get(k));
                    done++;
                }
            }
        }
        assertEquals(292, done);
    }

    private static void check(Map<String, String> gold, ColumnPair ours) {
        String where = gold.toString();
        if (gold.get("z").equals("NA")) {
            assertEquals(1, ours.p(), where);
            assertEquals(0, ours.z(), where);
            return;
        }
        assertClose(Math.abs(number(gold, "z")), ours.z(), where);
        assertEquals(number(gold, "z") >= 0, ours.larger() < ours.smaller(), where);
        assertClose(number(gold, "p"), ours.p(), where);
        assertClose(number(gold, "p_bonferroni"), ours.adjustedP(), where);
    }

    /**
     * Fleiss (1981), the example of R's pairwise.prop.test: smokers among 86, 93, 136 and 82 patients. R's figures carry
     * Yates's correction.
     */
    @Test
    void meetsRsAdjustedPairsOfTheSmokers() {
        double[] smokers = {83, 90, 129, 70};
        double[] patients = {86, 93, 136, 82};
        int[][] pairs = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
        double[] p = new double[6];
        for (int k = 0; k < 6; k++) {
            int a = pairs[k][0];
            int b = pairs[k][1];
            p[k] = ContingencyTest.yates(new double[][] {{smokers[a], patients[a] - smokers[a]},
                    {smokers[b], patients[b] - smokers[b]}}).orElseThrow().p();
        }
        assertPrinted(new double[] {1, 0.803862, 0.023713, 0.711772, 0.015536, 0.030942}, Correction.NONE.adjust(p));
        assertPrinted(new double[] {1, 1, 0.142278, 1, 0.093217, 0.185652}, Correction.BONFERRONI.adjust(p));
        assertPrinted(new double[] {1, 0.964634, 0.061884, 0.964634, 0.061884, 0.061884}, Correction.FDR.adjust(p));
        assertClose(0.005585477, ContingencyTest.chiSquare(new double[][] {smokers, {3, 3, 7, 12}}).orElseThrow().p(),
                "all four");
    }

    /** The source prints six decimals. */
    private static void assertPrinted(double[] expected, double[] actual) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], 1.5e-6, "pair " + i);
        }
    }

    @Test
    void correctionsLeaveTheGivenValuesAlone() {
        double[] p = {0.01, 0.02};
        for (Correction correction : Correction.values()) {
            correction.adjust(p);
            assertEquals(0, correction.adjust(new double[0]).length);
        }
        assertEquals(List.of(0.01, 0.02), Arrays.stream(p).boxed().toList());
    }

    /** By hand: z of A–C is 2.17, of B–C 3.87, of A–B −1.76. */
    @Test
    void theLargerColumnShowsTheSmallerOnesInLowerAndUpperCase() {
        ColumnLetters ours = ColumnLetters.of(new double[] {0.45, 0.60, 0.30}, new double[] {80, 60, 120}, PLAIN);
        assertEquals(List.of("c", "C", ""), ours.letters());
        assertEquals(3, ours.pairs().size());
    }

    @Test
    void lettersRunFromLeftToRight() {
        double[] bases = {100, 100, 100, 100};
        ColumnLetters ours = ColumnLetters.of(new double[] {0.10, 0.45, 0.90, 0.31}, bases, PLAIN);
        assertEquals(List.of("", "Ad", "ABD", "A"), ours.letters());
    }

    @Test
    void correctionsTakeLettersAway() {
        double[] shares = {0.36, 0.50, 0.51, 0.36};
        double[] bases = {100, 100, 100, 100};
        assertEquals(List.of("", "ad", "ad", ""), ColumnLetters.of(shares, bases, PLAIN).letters());
        assertEquals(List.of("", "", "", ""),
                ColumnLetters.of(shares, bases, new LetterRules(Correction.BONFERRONI, 30)).letters());
    }

    /** Four true finds of six: FDR keeps what Bonferroni drops. */
    @Test
    void fdrKeepsMoreThanBonferroni() {
        double[] shares = {0.30, 0.47, 0.48, 0.30};
        double[] bases = {100, 100, 100, 100};
        assertEquals(List.of("", "ad", "ad", ""),
                ColumnLetters.of(shares, bases, new LetterRules(Correction.FDR, 30)).letters());
        assertEquals(List.of("", "", "", ""),
                ColumnLetters.of(shares, bases, new LetterRules(Correction.BONFERRONI, 30)).letters());
    }

    @Test
    void columnsBelowTheMinimumBaseAreNeitherTestedNorCounted() {
        double[] shares = {0.9, 0.1, 0.1, Double.NaN};
        double[] bases = {200, 29.99, 30, 0};
        ColumnLetters ours = ColumnLetters.of(shares, bases, new LetterRules(Correction.BONFERRONI, 30));
        assertEquals(List.of("C", "", "", ""), ours.letters());
        assertEquals(1, ours.pairs().size());
        assertEquals(ours.pairs().get(0).p(), ours.pairs().get(0).adjustedP());
    }

    @Test
    void anEmptyColumnIsLeftOutEvenWithoutAMinimumBase() {
        ColumnLetters ours = ColumnLetters.of(new double[] {0.9, 0.1, Double.NaN}, new double[] {50, 50, 0},
                new LetterRules(Correction.NONE, 0));
        assertEquals(List.of("B", "", ""), ours.letters());
    }

    @Test
    void columnsThatAreAllZeroOrAllOneGetNoLetterButCountAsPairs() {
        ColumnLetters ours = ColumnLetters.of(new double[] {0, 0, 1, 1}, new double[] {40, 40, 40, 40},
                new LetterRules(Correction.BONFERRONI, 30));
        assertEquals(List.of("", "", "AB", "AB"), ours.letters());
        ColumnPair zeros = ours.pairs().get(0);
        assertEquals(1, zeros.p());
        ColumnPair real = ours.pairs().get(1);
        assertClose(6 * real.p(), real.adjustedP(), "six pairs");
    }

    @Test
    void commasPartTheLettersOfWideTables() {
        double[] shares = new double[28];
        double[] bases = new double[28];
        Arrays.fill(bases, 100);
        Arrays.fill(shares, 0.5);
        shares[0] = 0.1;
        shares[27] = 0.1;
        assertEquals("A,AB", ColumnLetters.of(shares, bases, PLAIN).letters().get(1));
        assertEquals("", ColumnLetters.of(shares, bases, PLAIN).letters().get(0));
    }

    @Test
    void lettersGoOnAfterZ() {
        assertEquals("A", ColumnLetters.letter(0));
        assertEquals("Z", ColumnLetters.letter(25));
        assertEquals("AA", ColumnLetters.letter(26));
        assertEquals("AZ", ColumnLetters.letter(51));
        assertEquals("BA", ColumnLetters.letter(52));
        assertEquals("ZZ", ColumnLetters.letter(701));
        assertEquals("AAA", ColumnLetters.letter(702));
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        assertThrows(IllegalArgumentException.class, () -> new LetterRules(Correction.NONE, 30, 0.01, 0.05));
        assertThrows(IllegalArgumentException.class, () -> new LetterRules(Correction.NONE, 30, 95, 99));
        assertThrows(IllegalArgumentException.class, () -> new LetterRules(Correction.NONE, Double.NaN));
        assertThrows(IllegalArgumentException.class,
                () -> ColumnLetters.of(new double[2], new double[3], PLAIN));
        assertTrue(ColumnLetters.of(new double[0], new double[0], PLAIN).pairs().isEmpty());
    }
}
