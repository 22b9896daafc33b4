package org.navette.ui.widgets.grid;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;

/**
 * A row of a {@link TextGrid}.
 *
 * @param text   running text; the grid wraps it and cuts it behind some lines
 * @param found  ranges of the text to stand out, as UTF-16 indices
 * @param muted  ranges of the text that stand back
 * @param chips  labels below the text
 * @param dot    colour of the dot before the text, or null
 * @param ticked whether a tick stands before the text
 * @param cells  key of a column → its words
 * @param spoken what the dot and the tick mean, for those who hear the row
 */
public record TextRow(String text, List<Range> found, List<Range> muted, List<Chip> chips, Color dot, boolean ticked,
        Map<String, String> cells, String spoken) {
    public TextRow {
        found = List.copyOf(found);
        muted = List.copyOf(muted);
        chips = List.copyOf(chips);
        cells = Map.copyOf(cells);
    }

    /** A row whose text is all of one weight. */
    public TextRow(String text, List<Range> found, List<Chip> chips, Color dot, boolean ticked, Map<String, String> cells, String spoken) {
        this(text, found, List.of(), chips, dot, ticked, cells, spoken);
    }

    /** @param end behind the last character */
    public record Range(int start, int end) {
    }

    /** @param full filled with its colour; else only framed with it */
    public record Chip(String words, Color colour, boolean full) {
    }
}
