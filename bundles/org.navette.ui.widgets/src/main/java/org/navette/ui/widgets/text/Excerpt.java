package org.navette.ui.widgets.text;

/**
 * The piece of a long text that the control holds, from line break to line break where there are any.
 *
 * @param from first UTF-16 index
 * @param to   behind the last one
 */
record Excerpt(int from, int to) {
    /** A text up to this length is held as a whole. */
    static final int WHOLE = 100_000;
    /** So much is held before the place that is looked at … */
    static final int BEFORE = 12_000;
    /** … and behind it. */
    static final int BEHIND = 24_000;
    /** Nearer than this to an end nobody looks: the next piece is taken before. More than a screen holds. */
    static final int NEAR = 7_000;
    /** A line break is looked for so far; a line that is longer is cut at a blank, or anywhere between two characters. */
    private static final int SEARCH = 4_000;

    /** The piece around a place. */
    static Excerpt around(String text, int place) {
        if (text.length() <= WHOLE) {
            return new Excerpt(0, text.length());
        }
        int from = place <= BEFORE + SEARCH ? 0 : cut(text, place - BEFORE);
        int to = text.length() - place <= BEHIND + SEARCH ? text.length() : cut(text, place + BEHIND);
        return new Excerpt(from, to);
    }

    boolean whole(int length) {
        return from == 0 && to == length;
    }

    /** Whether what is around a place is held too. */
    boolean surrounds(int place, int length) {
        return (from == 0 || place - from >= NEAR) && (to == length || to - place >= NEAR) && place >= from && place <= to;
    }

    /** Where a place lies in the piece, or the end of the piece next to it. */
    int inside(int place) {
        return Math.clamp(place, from, to) - from;
    }

    boolean holds(int place) {
        return place >= from && place <= to;
    }

    private static int cut(String text, int near) {
        int least = Math.max(1, near - SEARCH);
        int blank = -1;
        for (int at = near; at > least; at--) {
            char before = text.charAt(at - 1);
            if (before == '\n' || before == '\r' && text.charAt(at) != '\n') {
                return at;
            }
            if (blank < 0 && before == ' ') {
                blank = at;
            }
        }
        return blank > 0 ? blank : Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
    }
}
