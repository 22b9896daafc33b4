package org.navette.text.sentiment;

/** The three-class decision. */
public enum Polarity {
    NEGATIVE, NEUTRAL, POSITIVE
}
