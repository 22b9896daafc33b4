package org.navette.ui.widgets.text;

import org.eclipse.swt.graphics.GC;

/** Cuts drawn words to the room there is. */
public final class Shorten {
    private Shorten() {
    }

    /** The text, or as much of its beginning as fits with an ellipsis behind it. */
    public static String toWidth(GC gc, String text, int width) {
        if (gc.stringExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.stringExtent(text.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
            low--;
        }
        return text.substring(0, low).stripTrailing() + "…";
    }

    /** The text, or as much of its end as fits with an ellipsis before it. */
    public static String endToWidth(GC gc, String text, int width) {
        if (gc.stringExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gc.stringExtent("…" + text.substring(middle)).x <= width) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low < text.length() && Character.isLowSurrogate(text.charAt(low))) {
            low++;
        }
        return "…" + text.substring(low).stripLeading();
    }
}
