package org.navette.core.study;

import java.time.Instant;

/**
 * A polarity judgement: a point of the study's scale, or an aside when no point fits.
 *
 * @param segment  the span, or null for the whole document
 * @param polarity -1 (negative) to +1 (positive), 0 neutral; people use the study's scale, the machine any value; null with an aside
 * @param aside    null with a polarity
 */
public record SentimentTag(long id, long document, Segment segment, Double polarity, Aside aside, long coder, Origin origin,
        Instant at) {
    public SentimentTag {
        if ((polarity == null) == (aside == null)) {
            throw new IllegalArgumentException("a tag is a polarity or an aside: " + polarity + ", " + aside);
        }
        if (polarity != null && !(polarity >= -1 && polarity <= 1)) {
            throw new IllegalArgumentException("polarity " + polarity + " is not in [-1, 1]");
        }
    }

    /** A point of the scale. */
    public SentimentTag(long id, long document, Segment segment, double polarity, long coder, Origin origin, Instant at) {
        this(id, document, segment, polarity, null, coder, origin, at);
    }
}
