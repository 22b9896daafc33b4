package org.navette.ui.documents;

import org.eclipse.swt.graphics.Color;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Theme;

/** A polarity in words and as a colour. */
public final class Feeling {
    /** Weaker judgements count as neutral. */
    private static final double WEAK = 0.1;

    private Feeling() {
    }

    /** Negative, neutral or positive; empty for null. */
    public static String word(Double polarity) {
        return polarity == null ? "" : Messages.text("sentiment." + key(polarity));
    }

    /** The colour for a dot; null for null. */
    public static Color colour(Double polarity) {
        Theme theme = Theme.current();
        return polarity == null ? null : switch (key(polarity)) {
            case "negative" -> theme.negative();
            case "positive" -> theme.positive();
            default -> Theme.mix(theme.muted(), theme.paper(), 0.4);
        };
    }

    private static String key(double polarity) {
        return polarity <= -WEAK ? "negative" : polarity >= WEAK ? "positive" : "neutral";
    }
}
