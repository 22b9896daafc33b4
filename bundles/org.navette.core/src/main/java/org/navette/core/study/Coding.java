package org.navette.core.study;

import java.time.Instant;

/**
 * One code put on one segment by one coder.
 *
 * @param segment the span, or null for the whole document
 * @param weight  the coder's own weight, 0 to 100, or null
 * @param memo    the coder's note, or null
 */
public record Coding(long id, long document, Segment segment, long code, long coder, Double weight, Origin origin,
        Instant at, String memo) {
}
