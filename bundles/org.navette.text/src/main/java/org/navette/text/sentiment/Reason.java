package org.navette.text.sentiment;

/** What changed the weight of a judged word. */
public enum Reason {
    NEGATED, STRENGTHENED, WEAKENED, BEFORE_CONTRAST, AFTER_CONTRAST, CAPITALS, ELONGATED, EXCLAIMED, RATING, EMOJI,
    NEGATION_ALONE
}
