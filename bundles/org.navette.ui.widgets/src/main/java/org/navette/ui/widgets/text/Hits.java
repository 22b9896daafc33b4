package org.navette.ui.widgets.text;

import java.util.Arrays;

/** Places where words were found, in text order and without overlap. @param starts UTF-16 indices. @param ends behind each */
public record Hits(int[] starts, int[] ends) {
    public static final Hits NONE = new Hits(new int[0], new int[0]);

    public int size() {
        return starts.length;
    }

    /** The first hit that begins at a place or behind it; {@link #size} when there is none. */
    public int from(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 1;
    }

    /** The first hit that ends behind a place. */
    int ending(int place) {
        int found = Arrays.binarySearch(ends, place + 1);
        return found >= 0 ? found : -found - 1;
    }
}
