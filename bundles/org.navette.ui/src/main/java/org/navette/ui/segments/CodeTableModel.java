package org.navette.ui.segments;

import java.text.NumberFormat;

import org.navette.analysis.segments.CodeTable;
import org.navette.core.language.Catalogue;
import org.navette.ui.widgets.grid.MatrixModel;

/** Passages by code and variable as the grid shows them. */
final class CodeTableModel implements MatrixModel {
    private final CodeTable table;
    private final NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());

    CodeTableModel(CodeTable table) {
        this.table = table;
    }

    @Override
    public int rows() {
        return table.rows().size();
    }

    @Override
    public int columns() {
        return table.columns().size();
    }

    @Override
    public String group(int column) {
        return table.variable() == null ? "" : table.variable();
    }

    @Override
    public String head(int column) {
        return table.columns().get(column).label();
    }

    @Override
    public String letter(int column) {
        return "";
    }

    @Override
    public String stub(int row) {
        String path = table.rows().get(row).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String figure(int row, int column) {
        int count = table.counts()[row][column];
        return count == 0 ? "·" : number.format(count);
    }

    @Override
    public String aside(int row, int column) {
        return "";
    }

    @Override
    public String letters(int row, int column) {
        return "";
    }

    @Override
    public int level(int row, int column) {
        return 0;
    }

    @Override
    public boolean base(int row) {
        return false;
    }

    @Override
    public boolean weak(int row, int column) {
        return false;
    }
}
