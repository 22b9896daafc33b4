package org.navette.store;

import org.navette.core.study.Segment;

/** Words that take the place of a segment of a text. */
public record Substitution(Segment segment, String words) {
}
