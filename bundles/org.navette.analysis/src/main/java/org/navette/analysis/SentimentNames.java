package org.navette.analysis;

import org.navette.core.study.Aside;
import org.navette.core.study.SentimentScale;

/** What people read for the points of a sentiment scale and for what is said instead of a point. */
public final class SentimentNames {
    private SentimentNames() {
    }

    /** From "very negative" to "very positive", by the steps that the scale has. */
    public static String of(SentimentScale scale, double polarity) {
        int step = (int) Math.round(polarity * (scale.points() / 2));
        return Messages.text("point." + scale.points() + "." + step);
    }

    public static String of(Aside aside) {
        return Messages.text("aside." + aside.word());
    }
}
