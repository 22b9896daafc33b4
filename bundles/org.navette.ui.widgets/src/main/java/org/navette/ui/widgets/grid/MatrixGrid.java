package org.navette.ui.widgets.grid;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.access.TabThrough;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** A grid of figures whose stub and heads stay in sight while the body scrolls. */
public final class MatrixGrid {
    /** Points at the usual size of words. */
    private static final int HEAD = 44;
    private static final int NARROWEST = 108;
    private static final int WIDEST = 180;
    private final NatTable table;
    private final SelectionLayer selection;
    private final MatrixModel model;
    private BiConsumer<Integer, Integer> onSelect = (row, column) -> { };

    /** @param stubPoints width of the stub at the usual size of words */
    public MatrixGrid(Composite parent, MatrixModel model, int stubPoints, String name) {
        int stubWidth = Space.words(stubPoints);
        CollectionsInOsgi.seen();
        this.model = model;
        DataLayer body = new DataLayer(cells(model::columns, model::rows, model::figure), narrowest(), Space.row());
        selection = new SelectionLayer(body);
        selection.setLayerPainter(new CellLayerPainter());
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer headData = new DataLayer(cells(model::columns, () -> 2, (row, column) -> row == 0 ? model.group(column) : model.head(column)),
                narrowest(), Space.row());
        headData.setRowHeightByPosition(1, Space.words(HEAD));
        ColumnHeaderLayer head = new ColumnHeaderLayer(headData, viewport, selection, false, new CellLayerPainter());
        DataLayer stubData = new DataLayer(cells(() -> 1, model::rows, (row, column) -> model.stub(row)), stubWidth, Space.row());
        RowHeaderLayer stub = new RowHeaderLayer(stubData, viewport, selection, false, new CellLayerPainter());
        DataLayer cornerData = new DataLayer(cells(() -> 1, () -> 2, (row, column) -> ""), stubWidth, Space.row());
        CornerLayer corner = new CornerLayer(cornerData, stub, head, false, new CellLayerPainter());
        table = Dress.own(new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, new GridLayer(viewport, head, stub, corner, false), false));
        table.setBackground(Theme.current().paper());
        table.addConfiguration(painters());
        table.addConfiguration(new DefaultSelectionBindings());
        table.configure();
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                selected();
            }
        });
        TabThrough.on(table);
        table.addListener(SWT.Resize, e -> spread(body));
        spread(body);
        describe(name);
    }

    /** Width that a column has at least. */
    static int narrowest() {
        return Space.words(NARROWEST);
    }

    /** The control to lay out. */
    public NatTable control() {
        return table;
    }

    /** Row and column of the data cell that was chosen by mouse or keys. */
    public void onSelect(BiConsumer<Integer, Integer> listener) {
        onSelect = listener;
    }

    /** Chooses a cell as a click would. */
    public void select(int row, int column) {
        selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
    }

    private void selected() {
        PositionCoordinate[] cells = selection.getSelectedCellPositions();
        if (cells.length == 1 && !model.base(cells[0].getRowPosition())) {
            onSelect.accept(cells[0].getRowPosition(), cells[0].getColumnPosition());
        }
    }

    /** Columns share the room when there is more than they need. */
    private void spread(DataLayer body) {
        int room = table.getClientArea().width - table.getStartXOfColumnPosition(1);
        int each = model.columns() == 0 ? narrowest() : Math.clamp(room / model.columns(), narrowest(), Space.words(WIDEST));
        body.setDefaultColumnWidth(each);
        table.refresh();
    }

    private IDataProvider cells(IntSupplier columns, IntSupplier rows, BiFunction<Integer, Integer, String> value) {
        return new Cells(columns, rows, value);
    }

    private static final class Cells implements IDataProvider {
        private final IntSupplier columns;
        private final IntSupplier rows;
        private final BiFunction<Integer, Integer, String> value;

        Cells(IntSupplier columns, IntSupplier rows, BiFunction<Integer, Integer, String> value) {
            this.columns = columns;
            this.rows = rows;
            this.value = value;
        }

        @Override
        public Object getDataValue(int column, int row) {
            return value.apply(row, column);
        }

        @Override
        public void setDataValue(int column, int row, Object newValue) {
            throw new UnsupportedOperationException("read only");
        }

        @Override
        public int getColumnCount() {
            return columns.getAsInt();
        }

        @Override
        public int getRowCount() {
            return rows.getAsInt();
        }
    }

    private AbstractRegistryConfiguration painters() {
        return new AbstractRegistryConfiguration() {
            @Override
            public void configureRegistry(IConfigRegistry registry) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                        new MatrixPainter(model, MatrixPainter.Region.BODY));
                paint(registry, MatrixPainter.Region.HEAD, GridRegion.COLUMN_HEADER);
                paint(registry, MatrixPainter.Region.STUB, GridRegion.ROW_HEADER);
                paint(registry, MatrixPainter.Region.CORNER, GridRegion.CORNER);
                registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
            }
        };
    }

    private void paint(IConfigRegistry registry, MatrixPainter.Region region, String label) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new MatrixPainter(model, region),
                DisplayMode.NORMAL, label);
    }

    private void describe(String name) {
        Spoken.as(table, () -> {
            PositionCoordinate[] cells = selection.getSelectedCellPositions();
            return cells.length != 1 ? name
                    : String.join(", ", model.stub(cells[0].getRowPosition()), model.head(cells[0].getColumnPosition()),
                            model.figure(cells[0].getRowPosition(), cells[0].getColumnPosition()),
                            model.aside(cells[0].getRowPosition(), cells[0].getColumnPosition()));
        });
    }
}
