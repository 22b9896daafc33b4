package org.navette.ui.widgets.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The beginning or end of the current mark taken with the mouse in the text. What is selected meanwhile shows what comes or goes. */
final class EdgeDrag {
    private static final int NEAR = 4;
    private final TextWindow window;
    private final StyledText text;
    private boolean start;
    private Mark dragged;

    EdgeDrag(TextWindow window) {
        this.window = window;
        text = window.control();
    }

    /** Shows by the cursor that an edge is near. */
    void over(Event e, Mark current) {
        if (dragged == null) {
            text.setCursor(edge(e.x, e.y, current) == 0 ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
        }
    }

    void down(Event e, Mark current) {
        int edge = e.button == 1 ? edge(e.x, e.y, current) : 0;
        dragged = edge == 0 ? null : current;
        start = edge < 0;
    }

    /** Where the mark lies now; null when no edge was dragged. */
    Resized up() {
        Mark mark = dragged;
        dragged = null;
        if (mark == null || text.getSelectionCount() == 0) {
            return null;
        }
        int caret = window.caret();
        window.select(caret, caret);
        return start ? Resized.of(mark.id(), caret, mark.end()) : Resized.of(mark.id(), mark.start(), caret);
    }

    /** -1 at the beginning, 1 at the end, 0 elsewhere. */
    private int edge(int x, int y, Mark mark) {
        if (mark == null) {
            return 0;
        }
        Excerpt piece = window.piece();
        int from = piece.inside(mark.start());
        Point first = text.getLocationAtOffset(from);
        if (piece.holds(mark.start()) && Math.abs(x - first.x) <= NEAR && y >= first.y && y < first.y + text.getLineHeight(from)) {
            return -1;
        }
        if (!piece.holds(mark.end()) || !piece.holds(mark.end() - 1)) {
            return 0;
        }
        int to = piece.inside(mark.end() - 1);
        Rectangle last = text.getTextBounds(to, to);
        return Math.abs(x - last.x - last.width) <= NEAR && y >= last.y && y < last.y + last.height ? 1 : 0;
    }
}
