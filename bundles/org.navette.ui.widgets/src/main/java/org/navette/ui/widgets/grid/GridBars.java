package org.navette.ui.widgets.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;

/** The scroll bars of a {@link TextGrid}: one by rows, one by points. */
final class GridBars {
    /** A row of usual height. */
    private static final int ROW = 60;
    private final ScrollBar down;
    private final ScrollBar across;
    private final RowScroll scroll;
    private final ColumnSpread spread;

    GridBars(TextGrid grid, RowScroll scroll, ColumnSpread spread) {
        this.scroll = scroll;
        this.spread = spread;
        down = grid.getVerticalBar();
        across = grid.getHorizontalBar();
        down.addListener(SWT.Selection, e -> {
            scroll.to(down.getSelection());
            grid.settle();
        });
        across.addListener(SWT.Selection, e -> {
            spread.scroll(across.getSelection());
            grid.redraw();
        });
    }

    /** Stands where the list stands. @param view height of what is seen */
    void show(int count, int view) {
        int seen = Math.max(1, Math.min(count, view / ROW));
        down.setVisible(count > 1);
        down.setValues(scroll.top(), 0, Math.max(1, count), seen, 1, seen);
        across.setVisible(spread.most() > 0);
        int room = Math.max(1, spread.room());
        int whole = Math.max(1, spread.whole());
        across.setValues(spread.scrolled(), 0, whole, Math.min(room, whole), TextGrid.SIDEWAYS, room);
    }
}
