package org.navette.core.study;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The points that people choose a polarity from.
 *
 * @param points 3, 5 or 7
 */
public record SentimentScale(int points) {
    /** Negative, neutral, positive. */
    public static final SentimentScale THREE = new SentimentScale(3);

    public SentimentScale {
        if (points != 3 && points != 5 && points != 7) {
            throw new IllegalArgumentException("a scale has 3, 5 or 7 points, not " + points);
        }
    }

    /** From -1 to +1 in equal steps. */
    public List<Double> polarities() {
        int middle = points / 2;
        return IntStream.range(0, points).mapToObj(i -> (double) (i - middle) / middle).toList();
    }

    /** The polarity of the point that lies nearest; of two as near, the one further from neutral. */
    public double nearest(double polarity) {
        int middle = points / 2;
        return Math.copySign(Math.floor(Math.abs(polarity) * middle + 0.5), polarity) / middle + 0.0;
    }
}
