package org.navette.text.privacy;

/** A person's name as far as a passage gives it. @param given may be null. @param family may be null, not both */
public record PersonName(String given, String family) {
}
