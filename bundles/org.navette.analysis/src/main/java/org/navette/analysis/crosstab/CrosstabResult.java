package org.navette.analysis.crosstab;

import java.util.List;

/**
 * A table as {@code docs/json.md} describes it. Shares are column shares, 0 to 1; null where nobody can compute them.
 *
 * @param population units of the study that the table could speak of
 */
public record CrosstabResult(String unit, String weight, String estimate, double confidence, long population,
        List<Row> rows, List<Column> columns, List<Cell> cells, List<Test> tests, List<String> notes, Evidence evidence) {
    public CrosstabResult {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        tests = List.copyOf(tests);
        notes = List.copyOf(notes);
    }

    public record Row(String key, String label) {
    }

    /** @param group the banner question. @param letter A, B, C …; null for the total column, whose key is {@code total} */
    public record Column(String key, String label, String group, String letter, long base, double weightedBase,
            double effectiveBase) {
    }

    /**
     * @param row              index into rows
     * @param column           index into columns
     * @param count            unweighted units
     * @param share            column share; low and high its interval
     * @param rowShare         of the row's units in the banner question, the share in this column
     * @param letters          columns of the same banner question whose share is significantly smaller
     * @param source           counted, estimated or model-only
     */
    public record Cell(int row, int column, long count, double weighted, Double share, Double low, Double high, Double se,
            Double rowShare, String source, String letters, Double expected, Double residual, Double adjustedResidual,
            Double mean, List<String> flags) {
        public Cell {
            flags = List.copyOf(flags);
        }
    }

    /** @param name of the test and, behind it, its banner question */
    public record Test(String name, Double statistic, Double df, Double df2, Double p, Double value, String note) {
    }

    public Cell cell(int row, int column) {
        return cells.get(row * columns.size() + column);
    }
}
