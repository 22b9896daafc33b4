package org.navette.ui.widgets.grid;

/**
 * A column of a {@link VirtualGrid}.
 *
 * @param key   what a sort request names
 * @param width in points; the column that stretches takes at least this
 * @param right true: figures, set to the right
 * @param wraps true: its text takes as many lines as the row has room for
 * @param ends  true: of a text that is too long the end is shown, not the beginning
 */
public record GridColumn(String key, String title, int width, boolean right, boolean stretches, boolean wraps,
        boolean ends, boolean sortable) {
    public static GridColumn text(String key, String title, int width) {
        return new GridColumn(key, title, width, false, false, false, false, true);
    }

    public static GridColumn figure(String key, String title, int width) {
        return new GridColumn(key, title, width, true, false, false, false, true);
    }

    /** Words before a keyword: set to the right, cut at their beginning, sharing the room that is left. */
    public static GridColumn before(String key, String title, int width) {
        return new GridColumn(key, title, width, true, true, false, true, false);
    }

    /** A column that takes the room that is left, shared with others of its kind; it cannot be sorted by. */
    public static GridColumn rest(String key, String title, int width, boolean wraps) {
        return new GridColumn(key, title, width, false, true, wraps, false, false);
    }

    public GridColumn unsorted() {
        return new GridColumn(key, title, width, right, stretches, wraps, ends, false);
    }
}
