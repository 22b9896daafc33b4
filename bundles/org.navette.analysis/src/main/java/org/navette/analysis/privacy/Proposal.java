package org.navette.analysis.privacy;

/**
 * Words that may be replaced wherever they stand.
 *
 * @param kind        word of a {@link org.navette.text.privacy.PersonalKind}, or {@link Pair#CUSTOMER}
 * @param replacement all words of one person have the same
 * @param count       passages, in texts, names, values and notes
 * @param confidence  of the surest of them, 0 to 1
 * @param example     one of them with the words around it
 * @param keep        true when it shall be replaced
 */
public record Proposal(String kind, String text, String replacement, long count, double confidence, String example, boolean keep) {
    public Proposal with(String otherReplacement, boolean kept) {
        return new Proposal(kind, text, otherReplacement, count, confidence, example, kept);
    }
}
