package org.navette.ui.palette;

/**
 * One thing that can be had from the palette.
 *
 * @param id   by which it is known again as recently used
 * @param key  by which it can be had without the palette, or empty
 * @param deed done on the display's thread when the palette is gone
 */
record PaletteItem(String id, Group group, String words, String key, Runnable deed) {
}
