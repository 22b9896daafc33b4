package org.navette.analysis.segments;

/**
 * How far apart two passages may be.
 *
 * @param count words that may stand between them, or paragraphs from the one to the other (0: the same paragraph)
 */
public record Distance(int count, Unit unit) {
    /** What is counted. */
    public enum Unit {
        WORDS, PARAGRAPHS
    }

    /** When a query does not say. */
    public static final Distance USUAL = new Distance(20, Unit.WORDS);
}
