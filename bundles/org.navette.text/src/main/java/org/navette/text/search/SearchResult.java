package org.navette.text.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total documents that fit, shown or not
 * @param hits  the first of them, in the order of their ids
 */
public record SearchResult(long total, List<FoundDocument> hits) {
}
