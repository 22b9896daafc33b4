package org.navette.core.study;

import java.util.List;
import java.util.stream.IntStream;

/** The usual colours of codes: those that colour-blind readers can tell apart; and shades of a colour. */
public final class Palette {
    /** How far the shades of a colour go towards black and towards white. */
    private static final double DARKEST = 0.35;
    private static final double LIGHTEST = 0.5;

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

    /** Shades of a colour from dark to light, for the codes below one of that colour. @param colour {@code #rrggbb}. @param count at least 0 */
    public static List<String> shades(String colour, int count) {
        return IntStream.range(0, count).mapToObj(i -> shade(colour, count == 1 ? LIGHTEST / 2
                : -DARKEST + (DARKEST + LIGHTEST) * i / (count - 1))).toList();
    }

    /** @param step from -1 (black) over 0 (the colour) to 1 (white) */
    private static String shade(String colour, double step) {
        StringBuilder shade = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int part = Integer.parseInt(colour.substring(at, at + 2), 16);
            double to = step < 0 ? 0 : 255;
            shade.append(String.format("%02x", Math.round(part + (to - part) * Math.abs(step))));
        }
        return shade.toString();
    }
}
