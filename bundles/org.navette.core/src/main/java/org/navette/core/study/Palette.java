package org.navette.core.study;

import java.util.List;

/** Code colours that colour-blind readers can tell apart (hues and lightness of Okabe and Ito's set, and darker kin). */
public final class Palette {
    private static final List<String> COLOURS = List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9",
            "#8c6d00", "#7a4fa3", "#005f46", "#a3416b", "#5c6b7a", "#b8a800");

    private Palette() {
    }

    /** A stable colour for a name, {@code #rrggbb}. */
    public static String colourFor(String name) {
        return COLOURS.get(Math.floorMod(name.hashCode(), COLOURS.size()));
    }

    /** The colour of the n-th code, {@code #rrggbb}; repeats after the last one. */
    public static String colour(int n) {
        return COLOURS.get(Math.floorMod(n, COLOURS.size()));
    }
}
