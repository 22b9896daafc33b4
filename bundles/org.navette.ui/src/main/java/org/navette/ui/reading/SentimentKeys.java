package org.navette.ui.reading;

import java.util.Optional;

import org.navette.analysis.SentimentNames;
import org.navette.core.study.Aside;
import org.navette.core.study.SentimentScale;
import org.navette.ui.Messages;

/** What the keys − 0 + × ÷ say of a document's sentiment. */
public final class SentimentKeys {
    /** A point of the scale or an aside. @param polarity null with an aside */
    public record Said(Double polarity, Aside aside) {
    }

    private SentimentKeys() {
    }

    /**
     * With three points − and + say negative and positive; with more each press goes one point further down or up from what
     * the coder said before, or from neutral.
     *
     * @param before the coder's polarity that stands, or null
     * @return empty for any other key
     */
    public static Optional<Said> said(char key, SentimentScale scale, Double before) {
        return switch (key) {
            case '0' -> Optional.of(new Said(0.0, null));
            case '-' -> Optional.of(new Said(step(scale, before, -1), null));
            case '+' -> Optional.of(new Said(step(scale, before, 1), null));
            case '*' -> Optional.of(new Said(null, Aside.MIXED));
            case '/' -> Optional.of(new Said(null, Aside.IRRELEVANT));
            default -> Optional.empty();
        };
    }

    private static double step(SentimentScale scale, Double before, int direction) {
        if (scale.points() == 3) {
            return direction;
        }
        double from = before == null ? 0 : scale.nearest(before);
        return scale.nearest(Math.clamp(from + direction / (double) (scale.points() / 2), -1, 1));
    }

    /** What the keys say on a scale, in a line. */
    public static String legend(SentimentScale scale) {
        return Messages.text(scale.points() == 3 ? "sentiment.keys" : "sentiment.keys.steps", SentimentNames.of(SentimentScale.THREE, -1),
                SentimentNames.of(scale, 0), SentimentNames.of(SentimentScale.THREE, 1), SentimentNames.of(Aside.MIXED),
                SentimentNames.of(Aside.IRRELEVANT));
    }

    /** What stands on a button of a scale with many points: −−, −, 0, +, ++. */
    static String sign(SentimentScale scale, double polarity) {
        int steps = (int) Math.round(polarity * (scale.points() / 2));
        return steps == 0 ? "0" : (steps < 0 ? "−" : "+").repeat(Math.abs(steps));
    }
}
