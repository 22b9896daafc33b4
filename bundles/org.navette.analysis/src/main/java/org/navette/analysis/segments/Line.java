package org.navette.analysis.segments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.navette.core.study.Segment;

/**
 * A found passage with its surroundings.
 *
 * @param document  id of the document
 * @param name      of the document
 * @param customer  key of the case behind it, or null
 * @param date      of the document, or null
 * @param segment   null for the whole document
 * @param before    the context before it; on one line, as all words here
 * @param codes     paths of all codes that lie on it, in text order
 * @param coders    names of those who put them there
 * @param sentiment mean polarity of people's tags that lie on it, -1 to 1; null without any
 * @param values    of the columns asked for, in their order; null where there is none
 */
public record Line(long document, String name, String customer, LocalDate date, Segment segment, String before, String quote, String after,
        List<Carried> codes, List<String> coders, Double sentiment, Map<String, String> values) {

    /** A code on the passage. */
    public record Carried(long id, String path, String colour) {
    }
}
