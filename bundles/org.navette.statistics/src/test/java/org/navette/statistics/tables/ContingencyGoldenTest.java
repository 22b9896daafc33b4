package org.navette.statistics.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.navette.statistics.tables.Golden.assertClose;
import static org.navette.statistics.tables.Golden.number;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Against R's chisq.test, fisher.test and loglinear figures for six of R's data sets. */
class ContingencyGoldenTest {

    @Test
    void meetsRsTests() {
        List<Map<String, String>> golds = Golden.rows("contingency_tests.csv");
        assertEquals(6, golds.size());
        for (Map<String, String> gold : golds) {
            String table = gold.get("table");
            double[][] counts = Golden.counts(table);
            ChiSquare ours = ContingencyTest.chiSquare(counts).orElseThrow();
            assertClose(number(gold, "chi2"), ours.statistic(), table);
            assertEquals(number(gold, "df"), ours.df(), table);
            assertClose(number(gold, "p"), ours.p(), table);
            assertClose(number(gold, "G2"), ours.gSquare(), table);
            assertClose(number(gold, "G2_p"), ours.gP(), table);
            assertClose(number(gold, "cramers_v"), ours.cramersV(), table);
            assertClose(number(gold, "min_expected"), ours.smallestExpected(), table);
            assertClose(number(gold, "pct_expected_lt5"), 100 * ours.shareOfExpectedBelow(5), table);
        }
    }

    @Test
    void meetsRsYatesAndFisher() {
        List<Map<String, String>> golds = Golden.rows("contingency_tests.csv").stream()
                .filter(g -> !g.get("yates_p").equals("NA")).toList();
        assertEquals(2, golds.size());
        for (Map<String, String> gold : golds) {
            double[][] counts = Golden.counts(gold.get("table"));
            TestResult yates = ContingencyTest.yates(counts).orElseThrow();
            assertClose(number(gold, "yates_chi2"), yates.statistic(), gold.get("table"));
            assertClose(number(gold, "yates_p"), yates.p(), gold.get("table"));
            assertClose(number(gold, "fisher_p"), ContingencyTest.fisherExact((long) counts[0][0],
                    (long) counts[0][1], (long) counts[1][0], (long) counts[1][1]), gold.get("table"));
        }
    }

    @Test
    void meetsRsExpectedCountsAndResiduals() {
        List<Map<String, String>> golds = Golden.rows("contingency_cells.csv");
        List<String> tables = golds.stream().map(g -> g.get("table")).distinct().toList();
        for (String table : tables) {
            double[][] counts = Golden.counts(table);
            ChiSquare ours = ContingencyTest.chiSquare(counts).orElseThrow();
            List<Map<String, String>> cells = golds.stream().filter(g -> g.get("table").equals(table)).toList();
            assertEquals(counts.length * counts[0].length, cells.size());
            for (int k = 0; k < cells.size(); k++) {
                // the file runs down the columns
                int i = k % counts.length;
                int j = k / counts.length;
                assertClose(number(cells.get(k), "expected"), ours.expected()[i][j], table);
                assertClose(number(cells.get(k), "residual"), ours.residuals()[i][j], table);
                assertClose(number(cells.get(k), "adj_std_residual"), ours.adjusted()[i][j], table);
            }
        }
    }
}
