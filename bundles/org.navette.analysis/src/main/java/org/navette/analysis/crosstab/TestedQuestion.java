package org.navette.analysis.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.navette.analysis.Messages;
import org.navette.analysis.crosstab.CrosstabResult.Test;
import org.navette.statistics.tables.ChiSquare;
import org.navette.statistics.tables.ContingencyTest;

/**
 * Tests rows against the columns of one banner question. When both sides exclude one another one chi-square covers the
 * whole table; rows that overlap (codes) are tested one by one, with and without; so are columns that overlap; when both
 * overlap each cell has its own 2×2 table and there are residuals only.
 */
final class TestedQuestion {
    /** Expected counts below it make the chi-square approximation doubtful (Cochran 1954). */
    static final double LOW = 5;

    private final Axis rows;
    private final Question question;
    private final boolean weighted;
    /** Weight of the units in row and column, and of the row within the question. */
    private final double[][] cells;
    private final double[] rowSums;
    private final double[][] expected;
    private final double[][] residuals;
    private final double[][] adjusted;
    private final List<Test> tests = new ArrayList<>();

    TestedQuestion(Axis rows, Question question, double[][] cells, double[] rowSums, boolean weighted) {
        this.rows = rows;
        this.question = question;
        this.cells = cells;
        this.rowSums = rowSums;
        this.weighted = weighted;
        expected = empty();
        residuals = empty();
        adjusted = empty();
        if (rows.partition() && question.axis().partition()) {
            whole();
        } else if (question.axis().partition()) {
            byRow();
        } else if (rows.partition()) {
            byColumn();
        } else {
            byCell();
        }
    }

    double expected(int row, int column) {
        return expected[row][column];
    }

    double residual(int row, int column) {
        return residuals[row][column];
    }

    double adjusted(int row, int column) {
        return adjusted[row][column];
    }

    List<Test> tests() {
        return tests;
    }

    private void whole() {
        test(cells, rows.label() + " × " + question.axis().label()).ifPresent(chi -> {
            for (int r = 0; r < cells.length; r++) {
                for (int k = 0; k < question.size(); k++) {
                    put(r, k, chi, r, k);
                }
            }
        });
    }

    private void byRow() {
        for (int r = 0; r < cells.length; r++) {
            double[][] counts = new double[2][question.size()];
            for (int k = 0; k < question.size(); k++) {
                counts[0][k] = cells[r][k];
                counts[1][k] = rest(question.columns().get(k).weighted(), cells[r][k]);
            }
            int row = r;
            test(counts, rows.categories().get(r).label() + " × " + question.axis().label()).ifPresent(chi -> {
                for (int k = 0; k < question.size(); k++) {
                    put(row, k, chi, 0, k);
                }
            });
        }
    }

    private void byColumn() {
        for (int k = 0; k < question.size(); k++) {
            double[][] counts = new double[cells.length][2];
            for (int r = 0; r < cells.length; r++) {
                counts[r][0] = cells[r][k];
                counts[r][1] = rest(rowSums[r], cells[r][k]);
            }
            int column = k;
            test(counts, rows.label() + " × " + question.axis().categories().get(k).label()).ifPresent(chi -> {
                for (int r = 0; r < cells.length; r++) {
                    put(r, column, chi, r, 0);
                }
            });
        }
    }

    private void byCell() {
        double all = question.base().weighted();
        for (int r = 0; r < cells.length; r++) {
            for (int k = 0; k < question.size(); k++) {
                double column = question.columns().get(k).weighted();
                double[][] counts = {{cells[r][k], rest(rowSums[r], cells[r][k])},
                        {rest(column, cells[r][k]), Math.max(0, all - rowSums[r] - column + cells[r][k])}};
                Optional<ChiSquare> chi = chiSquare(counts);
                if (chi.isPresent()) {
                    put(r, k, chi.get(), 0, 0);
                }
            }
        }
    }

    /** Sums of weights may miss by a rounding error. */
    private static double rest(double all, double part) {
        return Math.max(0, all - part);
    }

    private Optional<ChiSquare> test(double[][] counts, String what) {
        Optional<ChiSquare> chi = chiSquare(counts);
        chi.ifPresent(c -> {
            boolean low = c.smallestExpected() < LOW;
            if (low && !weighted && counts.length == 2 && counts[0].length == 2) {
                double p = ContingencyTest.fisherExact((long) counts[0][0], (long) counts[0][1], (long) counts[1][0],
                        (long) counts[1][1]);
                tests.add(new Test(Messages.text("test.name", Messages.text("test.fisher"), what), null, null, null, p, c.cramersV(),
                        Messages.text("test.exact")));
            } else {
                tests.add(new Test(Messages.text("test.name", Messages.text("test.chiSquare"), what), c.statistic(), (double) c.df(), null,
                        c.p(), c.cramersV(), note(c, low)));
            }
        });
        return chi;
    }

    private String note(ChiSquare chi, boolean low) {
        if (low) {
            return Messages.text("test.low", chi.shareOfExpectedBelow(LOW));
        }
        return weighted ? Messages.text("test.weighted", question.base().effective()) : null;
    }

    private Optional<ChiSquare> chiSquare(double[][] counts) {
        return question.base().effective() > 0 ? ContingencyTest.chiSquare(counts, question.base().effective())
                : Optional.empty();
    }

    private void put(int row, int column, ChiSquare chi, int i, int j) {
        expected[row][column] = chi.expected()[i][j];
        residuals[row][column] = chi.residuals()[i][j];
        adjusted[row][column] = chi.adjusted()[i][j];
    }

    private double[][] empty() {
        double[][] figures = new double[cells.length][question.size()];
        for (double[] row : figures) {
            java.util.Arrays.fill(row, Double.NaN);
        }
        return figures;
    }
}
