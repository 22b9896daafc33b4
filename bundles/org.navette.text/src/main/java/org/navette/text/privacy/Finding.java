package org.navette.text.privacy;

import org.navette.core.study.Segment;

/**
 * A passage that may tell who a person is.
 *
 * @param segment    where it stands, in code points
 * @param text       its words
 * @param confidence 0 to 1; from {@value #HIGH} on few are wrong
 * @param name       of a {@link PersonalKind#PERSON}, else null
 */
public record Finding(PersonalKind kind, Segment segment, String text, double confidence, Clue clue, PersonName name) {
    public static final double HIGH = 0.8;

    public boolean high() {
        return confidence >= HIGH;
    }
}
