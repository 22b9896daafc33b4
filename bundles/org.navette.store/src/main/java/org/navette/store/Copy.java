package org.navette.store;

/**
 * A copy of a study that shall be joined into it.
 *
 * @param past what both had in common when they parted, or null when they have no common past
 */
public record Copy(Study study, Study past) {
}
