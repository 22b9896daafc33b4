package org.navette.ui.widgets.text;

import org.eclipse.swt.graphics.Color;

/**
 * A named, coloured span of a shown text.
 *
 * @param start  first UTF-16 index
 * @param end    index behind the last one
 * @param label  the name in the margin
 * @param detail more about it, for the tooltip
 */
public record Mark(long id, int start, int end, Color colour, String label, String detail) {
}
