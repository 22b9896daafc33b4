package org.navette.ui.widgets.theme;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.graphics.Color;

/**
 * Every colour of the window, once for light and once for dark. Change the look here and in the style sheet of the same
 * name only.
 *
 * @param paper    behind texts and lists
 * @param surface  behind controls
 * @param raised   behind headers, chips and hovered things
 * @param more     over-represented cells, weak then strong (blue: safe for colour-blind readers)
 * @param less     under-represented cells, weak then strong (orange)
 * @param highlight behind words that were looked for
 */
public record Theme(String id, boolean dark, Color paper, Color surface, Color raised, Color ink, Color muted,
        Color line, Color accent, Color onAccent, Color soft, List<Color> more, List<Color> less, Color positive,
        Color negative, Color highlight) {

    public static final Theme LIGHT = new Theme("org.navette.light", false, hex("#ffffff"), hex("#f5f6f8"),
            hex("#e9ecf1"), hex("#1d2733"), hex("#5b6875"), hex("#d5dbe2"), hex("#265e96"), hex("#ffffff"),
            hex("#dfeaf6"), List.of(hex("#d6e7f7"), hex("#a3cbee")), List.of(hex("#fdebd3"), hex("#f8c992")),
            hex("#1f6fb2"), hex("#b8540a"), hex("#f8c992"));

    public static final Theme DARK = new Theme("org.navette.dark", true, hex("#1c2026"), hex("#252a31"),
            hex("#313842"), hex("#e3e7ec"), hex("#9ba7b4"), hex("#3a424d"), hex("#74aee3"), hex("#10161d"),
            hex("#2a3f55"), List.of(hex("#22415f"), hex("#2f6699")), List.of(hex("#4d3620"), hex("#855522")),
            hex("#74aee3"), hex("#e99a4f"), hex("#855522"));

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static Theme current = LIGHT;

    /** The look in force. */
    public static Theme current() {
        return current;
    }

    /** Puts a look in force and tells everybody who asked; call it on the display's thread. */
    public static void use(Theme theme) {
        if (!theme.equals(current)) {
            current = theme;
            LISTENERS.forEach(Runnable::run);
        }
    }

    /** @return runs to stop listening */
    public static Runnable onChange(Runnable listener) {
        LISTENERS.add(listener);
        return () -> LISTENERS.remove(listener);
    }

    /**
     * The same look with colours of the user's own.
     *
     * @param good for positive sentiment, {@code #rrggbb}. @param bad for negative sentiment. @param found behind words that were
     *             looked for; each may be null for the look's own
     */
    public Theme with(String good, String bad, String found) {
        return new Theme(id, dark, paper, surface, raised, ink, muted, line, accent, onAccent, soft, more, less,
                good == null ? positive : hex(good), bad == null ? negative : hex(bad), found == null ? highlight : hex(found));
    }

    /** {@code #rrggbb} as a colour. */
    public static Color hex(String rrggbb) {
        int value = Integer.parseInt(rrggbb.substring(1), 16);
        return new Color(value >> 16 & 255, value >> 8 & 255, value & 255);
    }

    /** A mix of two colours. @param share of the second one, 0 to 1 */
    public static Color mix(Color one, Color other, double share) {
        return new Color(mix(one.getRed(), other.getRed(), share), mix(one.getGreen(), other.getGreen(), share),
                mix(one.getBlue(), other.getBlue(), share));
    }

    /** A code's colour as a background on which ink stays legible. @param strength 0 (paper) to 1 (the colour) */
    public Color tint(Color code, double strength) {
        return mix(paper, code, strength);
    }

    /** A code's colour as a stroke on paper: lifted a little in the dark. */
    public Color stroke(Color code) {
        return dark ? mix(code, ink, 0.25) : code;
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** How far two colours stand apart, from 1 to 21 (contrast ratio of WCAG 2.2). */
    public static double contrast(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double s = channel / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
