package org.navette.ui.widgets.grid;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/**
 * The heads of a {@link TextGrid}: a click sorts, an edge is dragged to resize and clicked twice to fit, a head is dragged to
 * another place; Escape takes the drag back.
 */
final class HeadBar {
    private static final int START = 6;
    private final TextGrid grid;
    private final ColumnSpread spread;
    private final IntUnaryOperator fit;
    private final IntConsumer sort;
    private final Runnable changed;
    private String sortKey = "";
    private boolean descending;
    /** The column that keys mean; -1 for none. */
    private int cursor = -1;
    private Drag drag;
    private int gap = -1;

    /** @param edge whether its right edge is drawn, not the head. @param before all columns as they were */
    private record Drag(int column, boolean edge, int x, java.util.List<GridColumn> before, boolean begun) {
        Drag now() {
            return new Drag(column, edge, x, before, true);
        }
    }

    /** @param fit width that a column needs. @param sort told of the column clicked. @param changed after widths or order changed */
    HeadBar(TextGrid grid, ColumnSpread spread, IntUnaryOperator fit, IntConsumer sort, Runnable changed) {
        this.grid = grid;
        this.spread = spread;
        this.fit = fit;
        this.sort = sort;
        this.changed = changed;
        grid.addListener(SWT.MouseDown, this::down);
        grid.addListener(SWT.MouseMove, this::move);
        grid.addListener(SWT.MouseUp, this::up);
        grid.addListener(SWT.MouseDoubleClick, e -> {
            int edge = e.y < Space.row() ? spread.edge(e.x - TextGrid.ORIGIN) : -1;
            if (edge >= 0) {
                fit(edge);
            }
        });
        grid.addListener(SWT.MouseExit, e -> grid.setToolTipText(null));
    }

    void sorted(String key, boolean down) {
        sortKey = key;
        descending = down;
    }

    /** Whether a click on a column asks for the descending order. */
    boolean next(String key) {
        return key.equals(sortKey) && !descending;
    }

    int cursor() {
        return Math.min(cursor, spread.columns().size() - 1);
    }

    void cursor(int column) {
        cursor = Math.clamp(column, 0, Math.max(0, spread.columns().size() - 1));
        spread.reveal(cursor);
    }

    boolean dragging() {
        return drag != null && drag.begun();
    }

    void fit(int column) {
        GridColumn one = spread.columns().get(column);
        if (one.key().equals(TextGrid.TEXT)) {
            spread.put(column, GridColumn.rest(one.key(), one.title(), TextGrid.NARROWEST_TEXT, true));
        } else {
            spread.resize(column, fit.applyAsInt(column));
        }
        changed.run();
    }

    /** Takes the drag back. @return whether there was one */
    boolean cancel() {
        if (!dragging()) {
            return false;
        }
        spread.show(drag.before());
        stop();
        return true;
    }

    private void stop() {
        drag = null;
        gap = -1;
        grid.setCursor(null);
        grid.settle();
    }

    private void down(Event e) {
        if (e.y >= Space.row() || e.button != 1) {
            return;
        }
        int x = e.x - TextGrid.ORIGIN;
        int edge = spread.edge(x);
        int column = edge >= 0 ? edge : spread.at(x);
        if (column >= 0) {
            drag = new Drag(column, edge >= 0, x, spread.columns(), false);
        }
    }

    private void move(Event e) {
        int x = e.x - TextGrid.ORIGIN;
        if (drag == null) {
            hover(x, e.y);
            return;
        }
        if (!drag.begun() && Math.abs(x - drag.x()) >= (drag.edge() ? 1 : START)) {
            drag = drag.now();
            if (!drag.edge()) {
                grid.setCursor(grid.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            }
        }
        if (drag.begun() && drag.edge()) {
            spread.resize(drag.column(), x - spread.left(drag.column()));
            grid.settle();
        } else if (drag.begun()) {
            gap = spread.gap(x);
            grid.redraw();
        }
    }

    private void hover(int x, int y) {
        boolean head = y < Space.row();
        int edge = head ? spread.edge(x) : -1;
        grid.setCursor(edge >= 0 ? grid.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        int column = head && edge < 0 ? spread.at(x) : -1;
        String words = column < 0 ? null : tip(spread.columns().get(column));
        if (!java.util.Objects.equals(words, grid.getToolTipText())) {
            grid.setToolTipText(words);
        }
    }

    private static String tip(GridColumn column) {
        return column.tip() == null ? column.title() : column.title() + "\n" + column.tip();
    }

    private void up(Event e) {
        if (drag == null || e.button != 1) {
            return;
        }
        Drag done = drag;
        int to = gap;
        stop();
        if (!done.begun()) {
            if (!done.edge()) {
                cursor(done.column());
                sort.accept(done.column());
            }
        } else if (done.edge()) {
            changed.run();
        } else if (to >= 0 && to != done.column() && to != done.column() + 1) {
            cursor = spread.move(done.column(), to);
            grid.settle();
            changed.run();
        }
    }

    void paint(GC gc, int whole) {
        Theme theme = Theme.current();
        gc.setBackground(theme.raised());
        gc.fillRectangle(0, 0, whole, Space.row());
        int still = spread.still();
        gc.setClipping(TextGrid.ORIGIN + still, 0, Math.max(0, whole - TextGrid.ORIGIN - still), Space.row());
        heads(gc, theme, spread.staying(), spread.columns().size());
        gc.setClipping(0, 0, TextGrid.ORIGIN + still, Space.row());
        heads(gc, theme, 0, spread.staying());
        gc.setClipping(0, 0, whole, Space.row());
        if (gap >= 0) {
            int at = gap == spread.columns().size() ? spread.left(gap - 1) + spread.width(gap - 1) : spread.left(gap);
            gc.setBackground(theme.accent());
            gc.fillRectangle(TextGrid.ORIGIN + at - 1, 2, 3, Space.row() - 4);
        }
    }

    private void heads(GC gc, Theme theme, int from, int to) {
        gc.setFont(Fonts.SMALL_STRONG.get());
        int y = (Space.row() - gc.getFontMetrics().getHeight()) / 2;
        for (int i = from; i < to; i++) {
            GridColumn column = spread.columns().get(i);
            int left = TextGrid.ORIGIN + spread.left(i);
            int width = spread.width(i);
            String arrow = column.key().equals(sortKey) ? descending ? " ↓" : " ↑" : "";
            int room = width - TextGrid.INSET - Space.GAP;
            String words = Shorten.toWidth(gc, column.title(), Math.max(8, room - gc.stringExtent(arrow).x)) + arrow;
            gc.setForeground(drag != null && drag.begun() && !drag.edge() && drag.column() == i ? theme.accent() : theme.muted());
            int x = left + TextGrid.INSET;
            gc.drawString(words, column.right() ? x + Math.max(0, room - gc.stringExtent(words).x) : x, y, true);
            gc.setForeground(theme.line());
            gc.drawLine(left + width - 1, 7, left + width - 1, Space.row() - 8);
            if (i == cursor() && grid.isFocusControl()) {
                gc.setBackground(theme.accent());
                gc.fillRectangle(left, Space.row() - 2, width - 1, 2);
            }
        }
    }
}
