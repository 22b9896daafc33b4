package org.navette.analysis.notes;

import org.navette.core.study.Anchor;
import org.navette.core.study.Memo;

/**
 * A memo with what it is about in words.
 *
 * @param about name of the thing
 * @param place where in the texts, or null
 * @param quote the passage, or empty
 * @param coder who wrote it
 */
public record Note(Memo memo, String about, Anchor place, String quote, String coder) {
}
