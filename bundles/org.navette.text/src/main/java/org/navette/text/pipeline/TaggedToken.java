package org.navette.text.pipeline;

import org.navette.core.study.Segment;

/**
 * A token with its part of speech.
 *
 * @param segment where it stands, in code points
 * @param text    its characters
 * @param tag     universal part of speech (NOUN, VERB, ADJ, PUNCT …)
 * @param lemma   dictionary form, or null in a language without a lemma model (French)
 */
public record TaggedToken(Segment segment, String text, String tag, String lemma) {
}
