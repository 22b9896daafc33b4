package org.navette.core.study;

/**
 * A document of a sample that a coder is to code.
 *
 * @param position place in the coder's list, from 0
 * @param done     true when the coder has finished with it, also when no code fitted
 */
public record Assignment(long sample, long document, long coder, int position, boolean done) {
}
