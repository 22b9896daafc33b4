package org.navette.ui.widgets.text;

import org.eclipse.swt.graphics.Color;

/**
 * Something that stands beside the text.
 *
 * @param start  UTF-16 index of the place it is about
 * @param colour of its sign
 * @param tip    what it says
 * @param open   what a click does
 */
public record GutterNote(int start, Sign sign, Color colour, String tip, Runnable open) {
    /** What it looks like: a sheet, a speech bubble, an arrow, a dot. */
    public enum Sign {
        MEMO, COMMENT, LINK, FEELING
    }
}
