package org.navette.ui.analyses;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.core.language.Catalogue;
import org.navette.ui.widgets.chart.Chart;
import org.navette.ui.widgets.chart.Plot;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** What an analysis found, from top to bottom: what must be known, charts, tables. */
final class FindingsView {
    private static final int ROWS = 12;
    private final ScrolledComposite scroll;
    private final Composite page;

    FindingsView(Composite parent, Findings findings) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(Space.padded(1, Space.PAD));
        label(findings.title(), Fonts.TITLE);
        findings.notes().forEach(note -> label(note, Fonts.BODY));
        findings.charts().forEach(this::chart);
        findings.tables().forEach(this::table);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, e -> size());
        Dress.all(scroll);
        size();
    }

    Control control() {
        return scroll;
    }

    private void size() {
        Point wanted = page.computeSize(Math.max(100, scroll.getClientArea().width), SWT.DEFAULT);
        scroll.setMinHeight(wanted.y);
    }

    private void label(String words, Fonts font) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font.get());
        GridData wide = Space.wide();
        wide.widthHint = 200;
        label.setLayoutData(wide);
    }

    private void chart(FoundChart found) {
        label(found.title(), Fonts.STRONG);
        GridData wide = Space.wide();
        wide.widthHint = 200;
        new Chart(page, plot(found), Catalogue.locale()).setLayoutData(wide);
    }

    /** The chart for our own widget. */
    static Plot plot(FoundChart found) {
        int decimals = found.yType() == ColumnType.NUMBER ? 2 : 0;
        FoundColumn heights = new FoundColumn("y", found.y(), found.yType(), null, decimals);
        return new Plot(found.title(), Plot.Shape.valueOf(found.shape().name()), found.x(), found.y(),
                value -> heights.written(found.yType() == ColumnType.COUNT ? (Object) Math.round(value) : (Object) value),
                found.series().stream().map(series -> new Plot.Series(series.label(),
                        series.points().stream().map(p -> new Plot.Mark(p.x(), p.y(), p.label())).toList())).toList());
    }

    private void table(FoundTable table) {
        label(table.title(), Fonts.STRONG);
        GC gc = new GC(page);
        gc.setFont(Fonts.LIST.get());
        List<GridColumn> columns = table.columns().stream().map(column -> column(gc, column)).toList();
        gc.dispose();
        VirtualGrid grid = new VirtualGrid(page, columns, rows(table), Space.row(), table.title());
        GridData wide = Space.wide();
        wide.widthHint = 200;
        wide.heightHint = Space.row() * (Math.min(ROWS, table.rows().size()) + 1) + Space.PAD;
        grid.control().setLayoutData(wide);
    }

    private static GridColumn column(GC gc, FoundColumn column) {
        int head = gc.stringExtent(column.heading()).x + Space.WIDE;
        return column.type() == ColumnType.TEXT || column.type() == ColumnType.DATE
                ? GridColumn.text(column.name(), column.heading(), Math.max(Space.words(150), head)).unsorted()
                : GridColumn.figure(column.name(), column.heading(), Math.max(Space.words(76), head)).unsorted();
    }

    private static GridRows rows(FoundTable table) {
        return new GridRows() {
            @Override
            public int count() {
                return table.rows().size();
            }

            @Override
            public String text(int row, int column) {
                return table.columns().get(column).written(table.rows().get(row).get(column));
            }
        };
    }
}
