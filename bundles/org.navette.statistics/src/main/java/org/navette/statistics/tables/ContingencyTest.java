package org.navette.statistics.tables;

import java.util.Arrays;
import java.util.Optional;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Tests of independence in a table of counts (rows × columns, rectangular, finite, none negative; fractions allowed for
 * weighted counts). The categories of each side must exclude one another: a multi-response stub is tested code by code.
 */
public final class ContingencyTest {

    /** Relative slack when two table probabilities are compared, so that equally likely tables stay equal in doubles. */
    private static final double TIE = 1e-7;

    private ContingencyTest() {
    }

    /** Chi-square of unweighted counts; empty when fewer than two rows or two columns hold anything. */
    public static Optional<ChiSquare> chiSquare(double[][] counts) {
        return chiSquare(counts, Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum());
    }

    /**
     * Chi-square of weighted counts, worth {@code effectiveBase} independent observations (see {@link Kish}); without it
     * weights that add up to the population would make any difference significant. Expected counts stay on the weighted
     * scale; statistics and residuals are those of the effective base.
     */
    public static Optional<ChiSquare> chiSquare(double[][] counts, double effectiveBase) {
        Margins m = Margins.of(counts);
        int rows = m.filledRows();
        int columns = m.filledColumns();
        if (rows < 2 || columns < 2) {
            return Optional.empty();
        }
        if (!(effectiveBase > 0 && effectiveBase < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("effective base " + effectiveBase);
        }
        double n = m.total;
        double scale = effectiveBase / n;
        double[][] expected = m.empty();
        double[][] residuals = m.empty();
        double[][] adjusted = m.empty();
        double pearson = 0;
        double likelihood = 0;
        for (int i = 0; i < m.rows.length; i++) {
            for (int j = 0; j < m.columns.length; j++) {
                if (m.rows[i] == 0 || m.columns[j] == 0) {
                    continue;
                }
                double observed = counts[i][j];
                double e = m.rows[i] / n * m.columns[j];
                double residual = (observed - e) * Math.sqrt(scale / e);
                expected[i][j] = e;
                residuals[i][j] = residual;
                adjusted[i][j] = residual / Math.sqrt((n - m.rows[i]) / n * ((n - m.columns[j]) / n));
                pearson += residual * residual;
                likelihood += observed == 0 ? 0 : observed * Math.log(observed / e);
            }
        }
        int df = (rows - 1) * (columns - 1);
        // rounding can leave the sum a hair below zero when the table is exactly independent
        double gSquare = Math.max(0, 2 * scale * likelihood);
        var distribution = ChiSquaredDistribution.of(df);
        double v = Math.sqrt(pearson / effectiveBase / (Math.min(rows, columns) - 1));
        return Optional.of(new ChiSquare(pearson, df, distribution.survivalProbability(pearson), gSquare,
                distribution.survivalProbability(gSquare), Math.min(1, v), expected, residuals, adjusted));
    }

    /**
     * Chi-square of a 2×2 table with Yates's continuity correction, which takes ½ off each |O − E| but never more than
     * there is; empty when a row or column is empty.
     */
    public static Optional<TestResult> yates(double[][] counts) {
        Margins m = Margins.of(counts);
        if (m.rows.length != 2 || m.columns.length != 2) {
            throw new IllegalArgumentException("Yates's correction needs a 2×2 table");
        }
        if (m.filledRows() < 2 || m.filledColumns() < 2) {
            return Optional.empty();
        }
        double statistic = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                double e = m.rows[i] / m.total * m.columns[j];
                double gap = Math.abs(counts[i][j] - e);
                gap -= Math.min(0.5, gap);
                statistic += gap * gap / e;
            }
        }
        return Optional.of(new TestResult(statistic, ChiSquaredDistribution.of(1).survivalProbability(statistic)));
    }

    /**
     * Two-sided p of Fisher's exact test of the table a b / c d: the summed probability of all tables with the same
     * margins that are no likelier than the observed one; 1 when a row or column is empty. Whole unweighted counts only.
     *
     * @throws ArithmeticException when the counts add up to more than {@link Integer#MAX_VALUE}
     */
    public static double fisherExact(long a, long b, long c, long d) {
        if (a < 0 || b < 0 || c < 0 || d < 0) {
            throw new IllegalArgumentException("negative count");
        }
        int n = Math.toIntExact(Math.addExact(Math.addExact(a, b), Math.addExact(c, d)));
        if (n == 0) {
            return 1;
        }
        int firstColumn = (int) (a + c);
        int firstRow = (int) (a + b);
        var tables = HypergeometricDistribution.of(n, firstColumn, firstRow);
        double limit = tables.logProbability((int) a) + TIE;
        int mode = (int) ((firstColumn + 1L) * (firstRow + 1L) / (n + 2L));
        if (tables.logProbability(mode) <= limit) {
            return 1;
        }
        // likelihood only falls on either side of the mode, so what is no likelier than the observed is two tails
        int left = firstAtMost(limit, tables, mode, tables.getSupportLowerBound() - 1);
        int right = firstAtMost(limit, tables, mode, tables.getSupportUpperBound() + 1);
        return Math.min(1, tail(tables, left, -1) + tail(tables, right, 1));
    }

    private static int firstAtMost(double limit, HypergeometricDistribution tables, int above, int end) {
        int inside = above;
        int outside = end;
        while (Math.abs(outside - inside) > 1) {
            int middle = inside + (outside - inside) / 2;
            if (tables.logProbability(middle) > limit) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    /** Probability from one table outwards, stopping where a further term no longer changes the sum. */
    private static double tail(HypergeometricDistribution tables, int start, int step) {
        double sum = 0;
        for (int k = start; k >= tables.getSupportLowerBound() && k <= tables.getSupportUpperBound(); k += step) {
            double term = tables.probability(k);
            if (term <= sum * 1e-18) {
                break;
            }
            sum += term;
        }
        return sum;
    }
}
