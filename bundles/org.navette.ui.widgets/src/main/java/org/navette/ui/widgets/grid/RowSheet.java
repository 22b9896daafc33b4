package org.navette.ui.widgets.grid;

import org.eclipse.swt.graphics.GC;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** One painting of a {@link TextGrid}'s rows: their ground, their cells, and what stays while the others scroll sideways. */
final class RowSheet {
    private final GC gc;
    private final TextRowPainter painter;
    private final ColumnSpread spread;
    private final int width;
    private final int textWidth;
    /** Right edge of the columns that stay. */
    private final int still;

    /**
     * How a row is to be marked.
     *
     * @param focus  whether the list has the keys
     * @param target something is dragged over it
     */
    record State(boolean selected, boolean cursor, boolean focus, boolean target) {
    }

    RowSheet(GC gc, TextRowPainter painter, ColumnSpread spread, int width, int textWidth) {
        this.gc = gc;
        this.painter = painter;
        this.spread = spread;
        this.width = width;
        this.textWidth = textWidth;
        still = TextGrid.ORIGIN + spread.still();
    }

    /** @param head of a group, or null. @param row null for a head, and as long as the row is on its way */
    void row(int index, GroupHead head, TextRow row, State state, int y, int height) {
        Theme theme = Theme.current();
        gc.setClipping(0, y, width, height);
        if (state.selected()) {
            gc.setBackground(theme.soft());
            gc.fillRectangle(0, y, width, height);
        }
        if (head != null) {
            painter.head(gc, head, y, width);
        }
        if (state.cursor()) {
            gc.setBackground(state.focus() ? theme.accent() : theme.muted());
            gc.fillRectangle(0, y, 3, height);
        }
        if (head == null) {
            painter.lead(gc, row, y);
            gc.setClipping(still, y, Math.max(0, width - still), height);
            cells(index, row, y, spread.staying(), spread.columns().size());
            gc.setClipping(0, y, still, height);
            cells(index, row, y, 0, spread.staying());
            gc.setClipping(0, y, width, height);
        }
        gc.setForeground(state.target() ? theme.accent() : theme.line());
        if (state.target()) {
            gc.drawRectangle(1, y, width - 3, height - 2);
        }
        gc.drawLine(0, y + height - 1, width, y + height - 1);
    }

    /** The line behind the columns that stay, as far down as there are rows. */
    void edge(int bottom) {
        if (spread.staying() > 0 && spread.scrolled() > 0) {
            gc.setForeground(Theme.current().muted());
            gc.drawLine(still - 1, Space.row(), still - 1, bottom);
        }
    }

    private void cells(int index, TextRow row, int y, int from, int to) {
        for (int c = from; c < to; c++) {
            GridColumn column = spread.columns().get(c);
            int x = TextGrid.ORIGIN + spread.left(c) + TextGrid.INSET;
            int room = spread.width(c);
            if (x + room < 0 || x > width) {
                continue;
            }
            if (column.key().equals(TextGrid.TEXT)) {
                painter.text(gc, index, row, x, y, textWidth);
            } else {
                painter.cell(gc, row, column, x, y, room - TextGrid.INSET - Space.GAP);
            }
        }
    }
}
