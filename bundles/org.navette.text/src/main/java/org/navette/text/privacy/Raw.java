package org.navette.text.privacy;

/** A finding in UTF-16 positions. */
record Raw(PersonalKind kind, int start, int end, double confidence, Clue clue, PersonName name) {
    boolean overlaps(Raw other) {
        return start < other.end && other.start < end;
    }
}
