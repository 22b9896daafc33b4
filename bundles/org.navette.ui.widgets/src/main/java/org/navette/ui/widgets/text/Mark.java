package org.navette.ui.widgets.text;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.Color;

/**
 * A named, coloured span of a shown text.
 *
 * @param start  first UTF-16 index
 * @param end    index behind the last one
 * @param label  the name in the margin
 * @param more   more about it, for the tooltip; made when somebody points at it
 */
public record Mark(long id, int start, int end, Color colour, String label, Supplier<String> more) {
    /** With what is more to say known already. */
    public Mark(long id, int start, int end, Color colour, String label, String detail) {
        this(id, start, end, colour, label, () -> detail);
    }

    /** More about it. */
    public String detail() {
        return more.get();
    }
}
