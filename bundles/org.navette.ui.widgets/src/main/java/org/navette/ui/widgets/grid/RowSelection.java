package org.navette.ui.widgets.grid;

import java.util.BitSet;

/** Which rows are selected: the one with the cursor, and others by Shift and Ctrl. */
public final class RowSelection {
    private final BitSet rows = new BitSet();
    private int cursor = -1;
    private int anchor = -1;

    /** The row with the cursor; -1 when there is none. */
    public int cursor() {
        return cursor;
    }

    /** This row alone; a negative one clears the selection. */
    public void only(int row) {
        rows.clear();
        cursor = Math.max(-1, row);
        anchor = cursor;
        if (cursor >= 0) {
            rows.set(cursor);
        }
    }

    /** All from where the selection began to this row. */
    public void extend(int row) {
        if (anchor < 0) {
            only(row);
            return;
        }
        rows.clear();
        rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
        cursor = row;
    }

    /** This row as well, or no longer. The last one stays. */
    public void toggle(int row) {
        rows.flip(row);
        if (rows.isEmpty()) {
            rows.set(row);
        }
        cursor = row;
        anchor = row;
    }

    /** All of so many rows; the cursor stays. */
    public void all(int count) {
        rows.set(0, count);
        if (cursor < 0 && count > 0) {
            cursor = 0;
        }
    }

    public boolean has(int row) {
        return row >= 0 && rows.get(row);
    }

    /** In their order. */
    public int[] rows() {
        return rows.stream().toArray();
    }
}
