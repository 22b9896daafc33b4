package org.navette.ui.guide;

import java.util.List;

/**
 * A line of a page.
 *
 * @param cells one for most kinds, two for a row of a table
 */
record Block(Kind kind, List<List<Span>> cells) {
    enum Kind {
        TITLE, HEADING, PARAGRAPH, ITEM, ROW
    }

    /** All its spans in order. */
    List<Span> spans() {
        return cells.stream().flatMap(List::stream).toList();
    }
}
