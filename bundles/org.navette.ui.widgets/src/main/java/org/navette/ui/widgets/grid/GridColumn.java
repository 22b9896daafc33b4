package org.navette.ui.widgets.grid;

/**
 * A column of a {@link VirtualGrid} or a {@link TextGrid}.
 *
 * @param key   what a sort request names
 * @param width in points; the column that stretches takes at least this
 * @param right true: figures, set to the right
 * @param wraps true: its text takes as many lines as the row has room for
 * @param ends  true: of a text that is too long the end is shown, not the beginning
 * @param tip   what its head says besides the title when the mouse rests on it, such as a unit; or null
 */
public record GridColumn(String key, String title, int width, boolean right, boolean stretches, boolean wraps,
        boolean ends, boolean sortable, String tip) {
    public static GridColumn text(String key, String title, int width) {
        return new GridColumn(key, title, width, false, false, false, false, true, null);
    }

    public static GridColumn figure(String key, String title, int width) {
        return new GridColumn(key, title, width, true, false, false, false, true, null);
    }

    /** Words before a keyword: set to the right, cut at their beginning, sharing the room that is left. */
    public static GridColumn before(String key, String title, int width) {
        return new GridColumn(key, title, width, true, true, false, true, false, null);
    }

    /** A column that takes the room that is left, shared with others of its kind; it cannot be sorted by. */
    public static GridColumn rest(String key, String title, int width, boolean wraps) {
        return new GridColumn(key, title, width, false, true, wraps, false, false, null);
    }

    public GridColumn unsorted() {
        return new GridColumn(key, title, width, right, stretches, wraps, ends, false, tip);
    }

    /** The same with words for its head. */
    public GridColumn told(String words) {
        return new GridColumn(key, title, width, right, stretches, wraps, ends, sortable, words);
    }

    /** The same with a width that the user chose: it no longer stretches. */
    public GridColumn sized(int points) {
        return new GridColumn(key, title, points, right, false, wraps, ends, sortable, tip);
    }
}
