package org.navette.text.pipeline;

import org.navette.core.study.Segment;

/**
 * A word, number, punctuation mark or emoji as it stands in the text.
 *
 * @param segment where it stands, in code points
 * @param text    its characters
 */
public record Token(Segment segment, String text) {
}
