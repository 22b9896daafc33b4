package org.navette.ui.widgets.grid;

import org.eclipse.swt.graphics.Color;

/** What a {@link VirtualGrid} shows; asked for visible cells only. */
public interface GridRows {
    int count();

    String text(int row, int column);

    /** A colour for the dot before the text, or null for none. */
    default Color dot(int row, int column) {
        return null;
    }

    /** True for text of lesser weight. */
    default boolean muted(int row, int column) {
        return false;
    }
}
