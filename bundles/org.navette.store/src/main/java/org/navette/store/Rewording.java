package org.navette.store;

import java.util.List;

/** Says which words of a text are to be replaced. */
@FunctionalInterface
public interface Rewording {
    /**
     * @param document the document that the text belongs to or is about, or null
     * @return in text order, not overlapping; empty when the text may stay
     */
    List<Substitution> of(String text, Long document);
}
