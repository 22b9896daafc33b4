package org.navette.ui.widgets.grid;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.access.TabThrough;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** A list of any length: it asks for the cells it shows and for no others. One row is selected at a time. */
public final class VirtualGrid {
    private static final int EDGE = 4;
    private final NatTable table;
    private final GridWidths widths;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final GridRows rows;
    private final List<GridColumn> columns;
    private String sortKey;
    private boolean descending;
    private IntConsumer onSelect = row -> { };
    private IntConsumer onOpen = row -> { };
    private Runnable onResize = () -> { };
    private BiConsumer<String, Boolean> onSort = (key, down) -> { };
    private boolean silent;
    private int pressed = -1;

    public VirtualGrid(Composite parent, List<GridColumn> columns, GridRows rows, int rowHeight, String name) {
        CollectionsInOsgi.seen();
        this.rows = rows;
        this.columns = columns;
        DataLayer data = new DataLayer(provider(false), 100, rowHeight);
        ColumnHideShowLayer shown = new ColumnHideShowLayer(data);
        widths = new GridWidths(columns, data, shown);
        selection = new SelectionLayer(shown, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.setLayerPainter(new CellLayerPainter());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        DataLayer headData = new DataLayer(provider(true), 100, Space.row());
        ColumnHeaderLayer head = new ColumnHeaderLayer(headData, viewport, selection, false, new CellLayerPainter());
        CompositeLayer both = new CompositeLayer(1, 2);
        both.setChildLayer(GridRegion.COLUMN_HEADER, head, 0, 0);
        both.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = Dress.own(new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, both, false));
        table.setBackground(Theme.current().paper());
        table.addConfiguration(painters());
        table.addConfiguration(bindings());
        table.addConfiguration(new DefaultColumnResizeBindings());
        table.configure();
        table.addListener(SWT.MouseDown, e -> pressed = headAt(e.x, e.y));
        table.addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && pressed >= 0 && pressed == headAt(e.x, e.y)) {
                sortBy(pressed);
            }
        });
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !silent) {
                selectedRow().ifPresent(onSelect::accept);
            }
        });
        table.addListener(SWT.MouseDoubleClick, e -> selectedRow().ifPresent(onOpen::accept));
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                selectedRow().ifPresent(onOpen::accept);
            }
        });
        TabThrough.on(table);
        table.addListener(SWT.FocusIn, e -> table.redraw());
        table.addListener(SWT.FocusOut, e -> table.redraw());
        table.addListener(SWT.Resize, e -> stretch());
        table.addListener(SWT.MouseMove, e -> {
            String words = cut(e.x, e.y);
            if (!Objects.equals(words, table.getToolTipText())) {
                table.setToolTipText(words);
            }
        });
        stretch();
        data.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent && !silent) {
                stretch();
                onResize.run();
            }
        });
        describe(name);
    }

    /** The control to lay out. */
    public NatTable control() {
        return table;
    }

    public void onSelect(IntConsumer listener) {
        onSelect = listener;
    }

    /** Enter or double click. */
    public void onOpen(IntConsumer listener) {
        onOpen = listener;
    }

    /** A head was clicked: key of the column, and whether the order is to be descending. */
    public void onSort(BiConsumer<String, Boolean> listener) {
        onSort = listener;
    }

    /** The user changed the width of a column. */
    public void onResize(Runnable listener) {
        onResize = listener;
    }

    /** Widths of all columns, for {@link #widths(String)}. */
    public String widths() {
        return widths.write();
    }

    /** Sets widths as {@link #widths()} gave them; those of another set of columns are passed over. */
    public void widths(String remembered) {
        quietly(() -> widths.read(remembered));
    }

    /** In a list too narrow for all of its columns, the last ones are left out down to this one; nothing scrolls sideways. */
    public void spare(int first) {
        quietly(() -> widths.spare(first));
    }

    /** Gives a column the width that the rows seen now need in it, within bounds in points; nobody is told. */
    public void fit(int column, int least, int most) {
        GC gc = new GC(table);
        int widest = least;
        int seen = Math.min(rows.count(), viewport.getRowCount());
        for (int row = 0; row < seen; row++) {
            widest = Math.max(widest, BodyPainter.wanted(gc, rows, row, column));
        }
        gc.dispose();
        int points = Math.min(most, widest);
        quietly(() -> widths.set(column, points));
    }

    private void quietly(Runnable change) {
        silent = true;
        change.run();
        silent = false;
        stretch();
    }

    /** Shows the arrow without asking anybody to sort. */
    public void sorted(String key, boolean down) {
        sortKey = key;
        descending = down;
        table.redraw();
    }

    /** The number of rows or their order changed. */
    public void refresh() {
        silent = true;
        table.refresh();
        silent = false;
    }

    /** Only the words of rows changed. */
    public void redraw() {
        table.redraw();
    }

    /** Selects a row and shows it, without calling back; a negative one clears the selection. */
    public void select(int row) {
        silent = true;
        selection.clear();
        if (row >= 0 && row < rows.count()) {
            selection.selectRow(0, row, false, false);
            viewport.moveRowPositionIntoViewport(row);
        }
        silent = false;
    }

    /** The selected row, if there is one. */
    public OptionalInt selectedRow() {
        // the toolkit tells ranges at once; telling "fully selected" rows it would look at each row of a million
        return selection.getSelectedRowPositions().stream().mapToInt(range -> range.start).min();
    }

    /** Index of the column whose head is there; -1 beside the heads and on an edge, which is for resizing. */
    private int headAt(int x, int y) {
        if (y < 0 || y >= Space.row()) {
            return -1;
        }
        int position = table.getColumnPositionByX(x);
        boolean edge = position != table.getColumnPositionByX(x - EDGE) || position != table.getColumnPositionByX(x + EDGE);
        return position < 0 || edge ? -1 : table.getColumnIndexByPosition(position);
    }

    /** The words of the cell there when it has no room for all of them, else null. */
    String cut(int x, int y) {
        int column = table.getColumnPositionByX(x);
        int row = table.getRowPositionByY(y);
        if (column < 0 || row < 1 || table.getRowIndexByPosition(row) < 0 || table.getRowIndexByPosition(row) >= rows.count()) {
            return null;
        }
        int index = table.getColumnIndexByPosition(column);
        GC gc = new GC(table);
        int wanted = BodyPainter.wanted(gc, rows, table.getRowIndexByPosition(row), index);
        gc.dispose();
        return wanted > table.getBoundsByPosition(column, row).width ? rows.text(table.getRowIndexByPosition(row), index) : null;
    }

    private void sortBy(int column) {
        if (column >= 0 && columns.get(column).sortable()) {
            String key = columns.get(column).key();
            sorted(key, key.equals(sortKey) && !descending);
            onSort.accept(sortKey, descending);
        }
    }

    private void stretch() {
        silent = true;
        widths.spread(table.getClientArea().width);
        silent = false;
    }

    private IDataProvider provider(boolean head) {
        return new IDataProvider() {
            @Override
            public Object getDataValue(int column, int row) {
                return head ? title(column) : rows.text(row, column);
            }

            @Override
            public void setDataValue(int column, int row, Object value) {
                throw new UnsupportedOperationException("read only");
            }

            @Override
            public int getColumnCount() {
                return columns.size();
            }

            @Override
            public int getRowCount() {
                return head ? 1 : rows.count();
            }
        };
    }

    private String title(int column) {
        GridColumn c = columns.get(column);
        return c.key().equals(sortKey) ? c.title() + (descending ? " ↓" : " ↑") : c.title();
    }

    /** A click on a head sorts; it does not select the column's million cells. */
    private static RowOnlySelectionBindings bindings() {
        return new RowOnlySelectionBindings() {
            @Override
            protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
                // none
            }
        };
    }

    private AbstractRegistryConfiguration painters() {
        return new AbstractRegistryConfiguration() {
            @Override
            public void configureRegistry(IConfigRegistry registry) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BodyPainter(columns, rows, table::isFocusControl));
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeadPainter(columns),
                        DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
                registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
            }
        };
    }

    private void describe(String name) {
        Spoken.as(table, () -> {
            StringBuilder words = new StringBuilder(name);
            selectedRow().ifPresent(row -> {
                for (int i = 0; i < columns.size(); i++) {
                    words.append("; ").append(columns.get(i).title()).append(' ').append(rows.text(row, i));
                }
            });
            return words.toString();
        });
    }
}
