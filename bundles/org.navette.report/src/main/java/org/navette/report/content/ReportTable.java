package org.navette.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.CrosstabResult.Column;

/** A table with its strongest cells, as every format shows it. */
public record ReportTable(Section section, CrosstabResult result, List<StrongCell> strong) {
    private static final String TOTAL = "total";

    public ReportTable {
        strong = List.copyOf(strong);
    }

    /** A run of columns under one banner question; {@code name} is empty over the total. */
    public record Span(String name, int columns) {
    }

    /** A row's share over everybody: what a chart shows. */
    public record Bar(String label, double share, Double low, Double high) {
    }

    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (Column column : result.columns()) {
            String name = column.key().equals(TOTAL) ? "" : Objects.requireNonNullElse(column.group(), "");
            if (!spans.isEmpty() && spans.getLast().name().equals(name)) {
                spans.set(spans.size() - 1, new Span(name, spans.getLast().columns() + 1));
            } else {
                spans.add(new Span(name, 1));
            }
        }
        return spans;
    }

    /** True when the column begins a banner question. */
    public boolean beginsSpan(int column) {
        int at = 0;
        for (Span span : spans()) {
            if (at == column) {
                return true;
            }
            at += span.columns();
        }
        return false;
    }

    /** A row's label without the blanks by which codes show that they lie under others. */
    public String label(int row) {
        return result.rows().get(row).label().strip();
    }

    /** How many steps a row lies under another. */
    public int depth(int row) {
        String label = result.rows().get(row).label();
        return (label.length() - label.stripLeading().length()) / 2;
    }

    /** True when a column's base, effective where weighted, is below the table's minimum. */
    public boolean small(int column) {
        return small(section, result.columns().get(column));
    }

    static boolean small(Section section, Column column) {
        return Math.min(column.base(), column.effectiveBase()) < section.params().minBase();
    }

    public boolean anySmall() {
        for (int c = 0; c < result.columns().size(); c++) {
            if (small(c)) {
                return true;
            }
        }
        return false;
    }

    /** The column's label with the mark of a small base. */
    public String heading(int column) {
        return result.columns().get(column).label() + (small(column) ? "\u00a0*" : "");
    }

    /** True when the first column is everybody. */
    public boolean totalled() {
        return !result.columns().isEmpty() && result.columns().getFirst().key().equals(TOTAL);
    }

    /** What all tests of the table remark alike, empty when they differ: said once, not in every line. */
    public String remark() {
        List<String> remarks = result.tests().stream().map(t -> Objects.requireNonNullElse(t.note(), "")).distinct().toList();
        return result.tests().size() > 1 && remarks.size() == 1 ? remarks.getFirst() : "";
    }

    public boolean weighted() {
        return result.weight() != null && !result.weight().equals("none");
    }

    /** True when rows are codes, so that one unit may stand in several rows. */
    public boolean codesInRows() {
        return section.params().rows().startsWith("code");
    }

    public Optional<StrongCell> strong(Cell cell) {
        return strong.stream().filter(s -> s.cell().row() == cell.row() && s.cell().column() == cell.column()).findFirst();
    }

    /** Shares of the first column, which is the total where there is one, largest first, those that exist. */
    public List<Bar> bars(int limit) {
        List<Bar> bars = new ArrayList<>();
        for (int r = 0; r < result.rows().size() && !result.columns().isEmpty(); r++) {
            Cell cell = result.cell(r, 0);
            if (cell.share() != null && Double.isFinite(cell.share())) {
                bars.add(new Bar(label(r), cell.share(), cell.low(), cell.high()));
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::share).reversed());
        return bars.subList(0, Math.min(limit, bars.size()));
    }

    /** The same row in the total column. */
    public Optional<Cell> total(Cell cell) {
        return totalled() ? Optional.of(result.cell(cell.row(), 0)) : Optional.empty();
    }
}
