package org.navette.ui.widgets.grid;

import java.util.function.IntUnaryOperator;

/**
 * Where a list of rows of different heights is scrolled to: a row at the top, and how much of it is hidden. Only the rows on the
 * way are measured, so that a million rows cost no more than twenty.
 */
final class RowScroll {
    private int top;
    private int hidden;

    /** Row at the top. */
    int top() {
        return top;
    }

    /** Pixels of it above the edge. */
    int hidden() {
        return hidden;
    }

    /** Puts a row at the top. */
    void to(int row) {
        top = Math.max(0, row);
        hidden = 0;
    }

    /** Moves by pixels, down when positive; stops at both ends. */
    void by(int pixels, IntUnaryOperator height, int count, int view) {
        hidden += pixels;
        while (hidden < 0 && top > 0) {
            top--;
            hidden += height.applyAsInt(top);
        }
        while (top < count - 1 && hidden >= height.applyAsInt(top)) {
            hidden -= height.applyAsInt(top);
            top++;
        }
        hidden = Math.max(0, hidden);
        settle(height, count, view);
    }

    /** No empty room below the last row as long as rows are hidden above. */
    void settle(IntUnaryOperator height, int count, int view) {
        if (top >= count) {
            to(count - 1);
        }
        int filled = -hidden;
        for (int row = top; row < count && filled < view; row++) {
            filled += height.applyAsInt(row);
        }
        int room = view - filled;
        if (room <= 0 || count == 0) {
            return;
        }
        hidden -= room;
        while (hidden < 0 && top > 0) {
            top--;
            hidden += height.applyAsInt(top);
        }
        hidden = Math.max(0, hidden);
    }

    /** Scrolls just far enough that a row is wholly seen; one higher than the view from its beginning. */
    void show(int row, IntUnaryOperator height, int count, int view) {
        if (row < top || row == top && hidden > 0) {
            to(row);
        } else {
            // upwards from the row: whatever fits above it stays
            int above = height.applyAsInt(row);
            int first = row;
            while (first > top && above < view) {
                first--;
                above += height.applyAsInt(first);
            }
            if (above > view && (first > top || above - hidden > view)) {
                top = first;
                hidden = first == row ? 0 : above - view;
            }
        }
        settle(height, count, view);
    }

    /** The row at a distance below the upper edge; -1 below the last. */
    int at(int y, IntUnaryOperator height, int count) {
        int bottom = -hidden;
        for (int row = top; row < count; row++) {
            bottom += height.applyAsInt(row);
            if (y < bottom) {
                return row;
            }
        }
        return -1;
    }
}
