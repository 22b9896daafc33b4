package org.navette.statistics.tables;

import java.util.Arrays;

/** Row, column and grand totals of a checked table of counts. */
final class Margins {

    final double[] rows;
    final double[] columns;
    final double total;

    private Margins(double[] rows, double[] columns) {
        this.rows = rows;
        this.columns = columns;
        this.total = Arrays.stream(rows).sum();
    }

    static Margins of(double[][] counts) {
        double[] rows = new double[counts.length];
        double[] columns = new double[counts.length == 0 ? 0 : counts[0].length];
        for (int i = 0; i < rows.length; i++) {
            if (counts[i].length != columns.length) {
                throw new IllegalArgumentException(
                        "row " + i + " has " + counts[i].length + " cells, the first has " + columns.length);
            }
            for (int j = 0; j < columns.length; j++) {
                double count = counts[i][j];
                if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("count " + count + " in row " + i + ", column " + j);
                }
                rows[i] += count;
                columns[j] += count;
            }
        }
        return new Margins(rows, columns);
    }

    int filledRows() {
        return filled(rows);
    }

    int filledColumns() {
        return filled(columns);
    }

    private static int filled(double[] totals) {
        return (int) Arrays.stream(totals).filter(t -> t > 0).count();
    }

    /** A matrix of the table's shape, every cell without a value. */
    double[][] empty() {
        double[][] cells = new double[rows.length][columns.length];
        for (double[] row : cells) {
            Arrays.fill(row, Double.NaN);
        }
        return cells;
    }
}
