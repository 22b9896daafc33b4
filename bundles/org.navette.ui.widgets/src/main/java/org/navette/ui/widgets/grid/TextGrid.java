package org.navette.ui.widgets.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/**
 * A list of short texts of any length, each wrapped over as many lines as it needs up to some, with labels below and columns
 * beside it, perhaps in groups. Several rows can be selected. Columns are resized, reordered and frozen by mouse and keyboard.
 * Only what is visible is asked for and measured.
 */
public final class TextGrid extends Canvas {
    /** Key of the column that holds the text. */
    public static final String TEXT = "text";
    static final int NARROWEST_TEXT = 220;
    /** Where the first column begins. */
    static final int ORIGIN = 22;
    /** Room at the left within a column; at the right there is {@link Space#GAP}. */
    static final int INSET = 4;
    private static final int WHEEL = 22;
    static final int SIDEWAYS = 40;
    private final TextRows rows;
    private final RowSelection selection = new RowSelection();
    private final RowScroll scroll = new RowScroll();
    private final TextRowPainter painter = new TextRowPainter();
    private final ColumnSpread spread = new ColumnSpread();
    private final HeadBar heads;
    private final GridBars bars;
    private final GridKeys keys;
    private final String textTitle;
    private int target = -1;
    /** One of several selected rows that was pressed: it alone is selected when the button is let go, unless they are dragged. */
    private int pressed = -1;
    private IntConsumer onSelect = row -> { };
    private IntConsumer onOpen = row -> { };
    private IntConsumer onToggle = line -> { };
    private Runnable onColumns = () -> { };
    private BiConsumer<String, Boolean> onSort = (key, down) -> { };

    /** @param textTitle head of the text. @param name of the list, for those who hear it */
    public TextGrid(Composite parent, TextRows rows, String textTitle, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        this.rows = rows;
        this.textTitle = textTitle;
        Dress.own(this).setBackground(Theme.current().paper());
        heads = new HeadBar(this, spread, this::fitting, this::sort, this::columnsChanged);
        keys = new GridKeys(this, rows, spread, heads);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> settle());
        addListener(SWT.KeyDown, keys::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.DragDetect, e -> pressed = -1);
        addListener(SWT.MouseUp, e -> {
            if (pressed >= 0 && at(e.y).filter(row -> row == pressed).isPresent()) {
                move(pressed, false);
            }
            pressed = -1;
        });
        addListener(SWT.MouseDoubleClick, e -> at(e.y).filter(row -> rows.head(row).isEmpty()).ifPresent(onOpen::accept));
        addListener(SWT.MouseVerticalWheel, e -> {
            e.doit = false;
            if ((e.stateMask & SWT.SHIFT) != 0) {
                sideways(-e.count * SIDEWAYS);
            } else {
                wheel(-e.count * WHEEL);
            }
        });
        addListener(SWT.MouseHorizontalWheel, e -> {
            e.doit = false;
            sideways(-e.count * SIDEWAYS);
        });
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Dispose, e -> painter.forget());
        bars = new GridBars(this, scroll, spread);
        columns(List.of());
        Spoken.as(this, () -> RowSpeech.of(this, rows, name));
    }

    public void onSelect(IntConsumer listener) {
        onSelect = listener;
    }

    /** Enter or double click. */
    public void onOpen(IntConsumer listener) {
        onOpen = listener;
    }

    /** The head of a group, by its line, is to be opened or closed. */
    public void onToggle(IntConsumer listener) {
        onToggle = listener;
    }

    /** The user changed widths, order or how many stay. */
    public void onColumns(Runnable listener) {
        onColumns = listener;
    }

    /** A head was clicked: key of the column, and whether the order is to be descending. */
    public void onSort(BiConsumer<String, Boolean> listener) {
        onSort = listener;
    }

    /** The columns in their order; that of the text comes first unless it is among them. */
    public void columns(List<GridColumn> shown) {
        List<GridColumn> all = new ArrayList<>(shown);
        if (all.stream().noneMatch(c -> c.key().equals(TEXT))) {
            all.addFirst(text());
        }
        spread.show(all);
        painter.forget();
        settle();
    }

    /** The column of the text, which takes the room that the others leave. */
    public GridColumn text() {
        return GridColumn.rest(TEXT, textTitle, NARROWEST_TEXT, true);
    }

    /** As the user left them. */
    public List<GridColumn> columns() {
        return spread.columns();
    }

    /** The first so many columns stay when the others are scrolled sideways. */
    public void freeze(int count) {
        spread.freeze(count);
        settle();
    }

    public int frozen() {
        return spread.frozen();
    }

    /** The column that keys and menus mean; -1 as long as none was chosen. */
    public int columnCursor() {
        return heads.cursor();
    }

    /** Gives a column the width of what is seen of it. */
    public void fit(int column) {
        heads.fit(column);
    }

    /** Makes a column a little wider, or narrower with a negative number. */
    public void widen(int column, int steps) {
        keys.widen(column, steps);
    }

    /** Moves a column one place to the right, or with -1 to the left. */
    public void shift(int column, int step) {
        keys.shift(column, step);
    }

    void columnsChanged() {
        settle();
        onColumns.run();
    }

    /** Shows the arrow without asking anybody to sort. */
    public void sorted(String key, boolean down) {
        heads.sorted(key, down);
        redraw();
    }

    /** Other rows: from the top, nothing selected. */
    public void refresh() {
        painter.forget();
        selection.only(-1);
        scroll.to(0);
        settle();
    }

    /** The words of rows have come or changed, or groups were opened or closed; what is selected stays. */
    public void renew() {
        settle();
    }

    /** Selects a row and shows it, without calling back; a negative one clears the selection. */
    public void select(int row) {
        selection.only(row < rows.count() ? row : -1);
        reveal();
    }

    /** Goes to the next row behind the selected one, if there is one; heads of groups are left out. */
    public void next() {
        int row = selection.cursor() + 1;
        while (row < rows.count() && rows.head(row).isPresent()) {
            row++;
        }
        if (row < rows.count()) {
            move(row, false);
        }
    }

    /** Which rows are selected; heads of groups may be among them. */
    public RowSelection selection() {
        return selection;
    }

    /** Frames the row that something is dragged over; -1 for none. */
    public void target(int row) {
        if (row != target) {
            target = row;
            redraw();
        }
    }

    /** How many rows there are. */
    public int count() {
        return rows.count();
    }

    /** A row as it is drawn, or empty as long as it is on its way. */
    public Optional<TextRow> row(int index) {
        return rows.row(index);
    }

    /** Where the text of the row with the cursor is drawn. */
    public Rectangle cursorBounds() {
        GC gc = new GC(this);
        int y = Space.row() - scroll.hidden();
        for (int row = scroll.top(); row < Math.min(selection.cursor(), rows.count()); row++) {
            y += height(gc, row);
        }
        int height = selection.cursor() < 0 ? 0 : height(gc, selection.cursor());
        gc.dispose();
        return new Rectangle(Math.max(ORIGIN, ORIGIN + spread.left(textColumn())) + INSET, y, textWidth(), height);
    }

    /** The row or head at a height, if there is one. */
    public Optional<Integer> at(int y) {
        GC gc = new GC(this);
        int row = y < Space.row() ? -1 : scroll.at(y - Space.row(), r -> height(gc, r), rows.count());
        gc.dispose();
        return row < 0 ? Optional.empty() : Optional.of(row);
    }

    /** The row at the top. */
    int top() {
        return scroll.top();
    }

    private int view() {
        return Math.max(1, getClientArea().height - Space.row());
    }

    private int height(GC gc, int row) {
        return rows.head(row).isPresent() ? Space.row() : painter.height(gc, row, rows.row(row).orElse(null), textWidth());
    }

    private int textColumn() {
        return spread.columns().stream().map(GridColumn::key).toList().indexOf(TEXT);
    }

    private int textWidth() {
        return Math.max(40, spread.width(textColumn()) - INSET - Space.PAD);
    }

    /** Width that the column needs for what is seen of it. */
    private int fitting(int column) {
        GridColumn one = spread.columns().get(column);
        GC gc = new GC(this);
        gc.setFont(Fonts.SMALL_STRONG.get());
        int widest = gc.stringExtent(one.title() + " ↓").x;
        int last = at(getClientArea().height - 1).orElse(rows.count() - 1);
        for (int row = scroll.top(); row <= last; row++) {
            Optional<TextRow> seen = rows.head(row).isPresent() ? Optional.empty() : rows.row(row);
            widest = Math.max(widest, seen.map(r -> painter.wanted(gc, r, one)).orElse(0));
        }
        gc.dispose();
        return widest + INSET + Space.GAP + 2;
    }

    void settle() {
        spread.room(getClientArea().width - ORIGIN);
        GC gc = new GC(this);
        scroll.settle(row -> height(gc, row), rows.count(), view());
        gc.dispose();
        bars.show(rows.count(), view());
        redraw();
    }

    private void wheel(int pixels) {
        GC gc = new GC(this);
        scroll.by(pixels, row -> height(gc, row), rows.count(), view());
        gc.dispose();
        bars.show(rows.count(), view());
        redraw();
    }

    private void sideways(int pixels) {
        spread.scroll(spread.scrolled() + pixels);
        bars.show(rows.count(), view());
        redraw();
    }

    void reveal() {
        if (selection.cursor() >= 0) {
            GC gc = new GC(this);
            scroll.show(selection.cursor(), row -> height(gc, row), rows.count(), view());
            gc.dispose();
        }
        bars.show(rows.count(), view());
        redraw();
    }

    void move(int row, boolean extend) {
        if (extend) {
            selection.extend(row);
        } else {
            selection.only(row);
        }
        reveal();
        onSelect.accept(row);
    }

    void open(int row) {
        onOpen.accept(row);
    }

    void toggle(int line) {
        onToggle.accept(line);
    }

    private void click(Event e) {
        setFocus();
        pressed = -1;
        if (e.y < Space.row()) {
            return;
        }
        at(e.y).ifPresent(row -> {
            if (e.button == 1 && rows.head(row).isPresent()) {
                move(row, false);
                toggle(row);
            } else if (e.button == 1 && (e.stateMask & SWT.MOD1) != 0) {
                selection.toggle(row);
                redraw();
                onSelect.accept(row);
            } else if (e.button == 1 && e.stateMask == 0 && selection.has(row) && selection.rows().length > 1) {
                pressed = row;
            } else if (e.button == 1 || !selection.has(row)) {
                move(row, (e.stateMask & SWT.SHIFT) != 0);
            }
        });
    }

    private void sort(int column) {
        GridColumn one = spread.columns().get(column);
        redraw();
        if (one.sortable()) {
            boolean down = heads.next(one.key());
            sorted(one.key(), down);
            onSort.accept(one.key(), down);
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Theme.current().paper());
        gc.fillRectangle(area);
        RowSheet sheet = new RowSheet(gc, painter, spread, area.width, textWidth());
        int y = Space.row() - scroll.hidden();
        for (int i = scroll.top(); i < rows.count() && y < area.height; i++) {
            int height = height(gc, i);
            RowSheet.State state = new RowSheet.State(selection.has(i), i == selection.cursor(), isFocusControl(), i == target);
            sheet.row(i, rows.head(i).orElse(null), rows.row(i).orElse(null), state, y, height);
            y += height;
        }
        gc.setClipping(area);
        sheet.edge(Math.min(y, area.height));
        heads.paint(gc, area.width);
    }
}
