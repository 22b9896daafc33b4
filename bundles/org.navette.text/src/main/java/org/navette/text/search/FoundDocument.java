package org.navette.text.search;

import java.util.List;

import org.navette.core.study.Segment;

/**
 * A document that fits a search.
 *
 * @param document its id
 * @param matches  the found words and phrases in its text, in reading order, without overlap; empty when only fields fit
 */
public record FoundDocument(long document, List<Segment> matches) {
}
