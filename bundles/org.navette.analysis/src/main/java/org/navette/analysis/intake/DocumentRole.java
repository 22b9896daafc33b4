package org.navette.analysis.intake;

/** The parts that a column of a table of documents may play. */
public enum DocumentRole {
    TEXT, ID, CUSTOMER, DATE, LANGUAGE, CHANNEL, VARIABLE, IGNORE;

    /** Whether only one column may play it. */
    public boolean single() {
        return this != TEXT && this != VARIABLE && this != IGNORE;
    }
}
