package org.navette.core.study;

import java.time.Instant;

/**
 * A researcher's relation between two places in the texts.
 *
 * @param name what the first says of the second: explains, contradicts, answers …
 * @param memo a note, or null
 */
public record Link(long id, String name, Anchor from, Anchor to, long coder, String memo, Instant at) {
}
