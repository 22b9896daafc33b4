package org.navette.core.study;

/** The usual colours of codes: those that colour-blind readers can tell apart. */
public final class Palette {
    private Palette() {
    }

    /** A stable colour for a name, {@code #rrggbb}. */
    public static String colourFor(String name) {
        return CodeColours.SAFE.colour(name.hashCode());
    }

    /** The colour of the n-th code, {@code #rrggbb}; repeats after the last one. */
    public static String colour(int n) {
        return CodeColours.SAFE.colour(n);
    }
}
