package org.navette.core.study;

import java.time.Instant;

/**
 * What was settled where coders disagreed on a document; it counts in place of their judgements.
 *
 * @param code     the code in question, or null for the document's sentiment
 * @param carried  whether the document carries the code; null for sentiment
 * @param polarity -1 to +1, or null
 * @param aside    mixed or irrelevant, or null; a settled sentiment is a polarity or an aside
 * @param note     why, or null
 * @param coder    who settled it
 */
public record Settlement(long id, long document, Long code, Boolean carried, Double polarity, Aside aside, String note, long coder,
        Instant at) {
    public Settlement {
        if ((code == null) != (carried == null) || (code == null) != ((polarity == null) != (aside == null))) {
            throw new IllegalArgumentException("a settlement says whether a code is carried, or which sentiment it is");
        }
    }

    /** Whether a document carries a code. */
    public static Settlement ofCode(long document, long code, boolean carried, String note, long coder, Instant at) {
        return new Settlement(0, document, code, carried, null, null, note, coder, at);
    }

    /** Which sentiment a document has: a polarity, or an aside with a null polarity. */
    public static Settlement ofSentiment(long document, Double polarity, Aside aside, String note, long coder, Instant at) {
        return new Settlement(0, document, null, null, polarity, aside, note, coder, at);
    }
}
