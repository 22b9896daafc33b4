package org.navette.core.study;

/** A place in the texts. @param segment the span, or null for the whole document */
public record Anchor(long document, Segment segment) {
}
