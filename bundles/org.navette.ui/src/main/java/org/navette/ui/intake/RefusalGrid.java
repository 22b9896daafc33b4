package org.navette.ui.intake;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.navette.analysis.intake.Refusal;
import org.navette.ui.Messages;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Space;

/** Rejected rows: line, column, reason, remedy. */
final class RefusalGrid {
    private final VirtualGrid grid;
    private List<Refusal> rows = List.of();

    RefusalGrid(Composite parent) {
        grid = new VirtualGrid(parent, List.of(GridColumn.figure("line", Messages.text("import.line"), 70).unsorted(),
                GridColumn.text("column", Messages.text("import.column"), 130).unsorted(),
                GridColumn.rest("reason", Messages.text("import.reason"), 260, true),
                GridColumn.rest("remedy", Messages.text("import.remedy"), 260, true)), new GridRows() {
                    @Override
                    public int count() {
                        return rows.size();
                    }

                    @Override
                    public String text(int row, int column) {
                        Refusal refusal = rows.get(row);
                        return switch (column) {
                            case 0 -> refusal.line() == 0 ? "–" : Long.toString(refusal.line());
                            case 1 -> refusal.column() == null ? "–" : refusal.column();
                            case 2 -> refusal.reason();
                            default -> refusal.remedy();
                        };
                    }

                    @Override
                    public boolean muted(int row, int column) {
                        return column == 3;
                    }
                }, Space.row() + 16, Messages.text("import.examples.rejected"));
    }

    Control control() {
        return grid.control();
    }

    void show(List<Refusal> refusals) {
        rows = refusals;
        grid.refresh();
    }
}
