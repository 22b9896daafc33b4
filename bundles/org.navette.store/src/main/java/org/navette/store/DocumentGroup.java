package org.navette.store;

import java.util.List;

/**
 * Documents of a list that have something in common.
 *
 * @param value what: a value, the id of a code, or the sign of a sentiment (1, 0, -1); empty for those without one
 * @param ids   in the order of the list
 */
public record DocumentGroup(String value, long[] ids) {
    /** What lists can be grouped by, besides {@code var:NAME} and {@code stratum:SAMPLE}. */
    public static final List<String> BY = List.of("code", "sentiment", "language", "channel", "kind", "year", "month");
}
