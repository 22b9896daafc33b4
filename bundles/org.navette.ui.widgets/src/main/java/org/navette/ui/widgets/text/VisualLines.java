package org.navette.ui.widgets.text;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** The lines of a text as they are wrapped at its width. */
final class VisualLines {
    private final StyledText text;

    VisualLines(StyledText text) {
        this.text = text;
    }

    /** Index of the first character in the line at a height. */
    int at(int y) {
        int bottom = text.getClientArea().height - 1;
        int within = Math.clamp(y, 0, bottom);
        int found = text.getOffsetAtPoint(new Point(text.getLeftMargin() + 1, within));
        // a blank line, or below the text
        return found >= 0 ? found : text.getOffsetAtLine(text.getLineIndex(within));
    }

    /** Index behind the last character of the line at a height that is no white space. */
    int end(int y) {
        int from = at(y);
        int line = text.getLineAtOffset(from);
        int stop = text.getOffsetAtLine(line) + text.getLine(line).length();
        int top = text.getLocationAtOffset(from).y;
        int low = from;
        int high = stop;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (text.getLocationAtOffset(middle).y == top) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        String words = text.getTextRange(from, (low == stop ? low : low + 1) - from);
        return from + words.stripTrailing().length();
    }
}
