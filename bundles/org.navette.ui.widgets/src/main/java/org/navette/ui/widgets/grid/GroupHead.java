package org.navette.ui.widgets.grid;

import org.eclipse.swt.graphics.Color;

/**
 * A line of a {@link TextGrid} that stands above the rows of a group.
 *
 * @param words  what its rows have in common
 * @param count  how many rows it has, in words
 * @param colour for the dot before the words, or null
 * @param open   whether its rows are shown
 */
public record GroupHead(String words, String count, Color colour, boolean open) {
}
