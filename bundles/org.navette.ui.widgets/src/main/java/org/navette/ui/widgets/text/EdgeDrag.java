package org.navette.ui.widgets.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The beginning or end of the current mark taken with the mouse in the text. What is selected meanwhile shows what comes or goes. */
final class EdgeDrag {
    private static final int NEAR = 4;
    private final StyledText text;
    private boolean start;
    private Mark dragged;

    EdgeDrag(StyledText text) {
        this.text = text;
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
        int caret = text.getCaretOffset();
        text.setSelection(caret);
        return start ? Resized.of(mark.id(), caret, mark.end()) : Resized.of(mark.id(), mark.start(), caret);
    }

    /** -1 at the beginning, 1 at the end, 0 elsewhere. */
    private int edge(int x, int y, Mark mark) {
        if (mark == null || mark.end() > text.getCharCount()) {
            return 0;
        }
        Point first = text.getLocationAtOffset(mark.start());
        if (Math.abs(x - first.x) <= NEAR && y >= first.y && y < first.y + text.getLineHeight(mark.start())) {
            return -1;
        }
        Rectangle last = text.getTextBounds(mark.end() - 1, mark.end() - 1);
        return Math.abs(x - last.x - last.width) <= NEAR && y >= last.y && y < last.y + last.height ? 1 : 0;
    }
}
