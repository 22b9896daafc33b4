package org.navette.ui.audit;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.navette.analysis.audit.Finding;
import org.navette.ui.Messages;
import org.navette.ui.audit.AuditSheet.Column;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The lines of a sheet; a dot marks what is worth a look. */
final class AuditGrid {
    private AuditGrid() {
    }

    static VirtualGrid of(Composite parent, AuditSheet sheet) {
        List<GridColumn> columns = List.of(GridColumn.text("matter", Messages.text("audit.matter"), Space.words(104)).unsorted(),
                GridColumn.rest("finding", Messages.text("audit.finding"), Space.words(200), false),
                GridColumn.figure("found", Messages.text("audit.found"), Space.words(80)).unsorted(),
                GridColumn.figure("share", Messages.text("audit.share"), Space.words(70)).unsorted(),
                GridColumn.text("order", Messages.text("audit.order"), Space.words(170)).unsorted());
        return new VirtualGrid(parent, columns, new GridRows() {
            @Override
            public int count() {
                return sheet.lines().size();
            }

            @Override
            public String text(int row, int column) {
                return sheet.text(row, Column.values()[column]);
            }

            @Override
            public Color dot(int row, int column) {
                return Column.values()[column] == Column.ORDER ? colour(sheet.lines().get(row)) : null;
            }

            @Override
            public boolean muted(int row, int column) {
                return sheet.lines().get(row).found() == 0 || Column.values()[column] == Column.MATTER && !sheet.leads(row);
            }
        }, Space.row(), Messages.text("audit.table"));
    }

    private static Color colour(Finding finding) {
        Theme theme = Theme.current();
        return finding.found() == 0 ? null : switch (finding.order()) {
            case FIRST -> theme.negative();
            case LOOK -> theme.accent();
            case KNOW -> theme.muted();
        };
    }
}
