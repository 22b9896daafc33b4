package org.navette.core.study;

import java.time.Instant;

/**
 * A polarity judgement.
 *
 * @param segment  the span, or null for the whole document
 * @param polarity -1 (negative) to +1 (positive), 0 neutral; people use the study's scale, the machine any value
 */
public record SentimentTag(long id, long document, Segment segment, double polarity, long coder, Origin origin,
        Instant at) {
}
