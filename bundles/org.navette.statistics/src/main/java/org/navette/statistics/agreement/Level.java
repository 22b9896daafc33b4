package org.navette.statistics.agreement;

/** What the distance between two categories means. */
public enum Level {
    /** same or other */ NOMINAL,
    /** categories in order */ ORDINAL,
    /** categories with values */ INTERVAL
}
