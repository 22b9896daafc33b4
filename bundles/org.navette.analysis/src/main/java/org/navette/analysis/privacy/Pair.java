package org.navette.analysis.privacy;

/**
 * What stands in a key file: words and what took their place.
 *
 * @param kind word of a {@link org.navette.text.privacy.PersonalKind}, or {@value #CUSTOMER}
 */
public record Pair(String kind, String original, String pseudonym) {
    /** Kind of a case's key. */
    public static final String CUSTOMER = "customer";
}
