package org.navette.ui.intake;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.intake.LookAtTable;
import org.navette.ui.Messages;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;

/** The first rows of a table, each with its line; of a row that the reader rejects the reason. */
record PreviewRows(LookAtTable.Result look) implements GridRows {
    private static final int NARROW = 110;
    private static final int WIDE = 320;
    private static final int FEW = 6;

    static List<GridColumn> columns(LookAtTable.Result look) {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(GridColumn.figure("line", Messages.text("import.line"), 56).unsorted());
        look.columns().forEach(c -> columns.add(GridColumn.text(c.name(), c.name(), c.freeText() ? WIDE : NARROW).unsorted()));
        if (look.columns().size() <= FEW) { // room is left: the last column takes it
            var last = look.columns().getLast();
            columns.set(columns.size() - 1, GridColumn.rest(last.name(), last.name(), NARROW, false));
        }
        return columns;
    }

    @Override
    public int count() {
        return look.rows().size();
    }

    @Override
    public String text(int row, int column) {
        LookAtTable.Shown shown = look.rows().get(row);
        if (column == 0) {
            return Long.toString(shown.line());
        }
        if (shown.problem() != null) {
            return column == 1 ? shown.problem() : column == 2 ? shown.cells().getFirst() : "";
        }
        return shown.cells().get(column - 1).replaceAll("\\s+", " ");
    }

    @Override
    public boolean muted(int row, int column) {
        return column == 0 || look.rows().get(row).problem() != null;
    }
}
