package org.navette.ui.session;

/**
 * How far the work in hand has come.
 *
 * @param title what the user asked for
 * @param step  the present step, or empty
 * @param total units of the step, 0 when unknown
 */
public record TaskState(String title, String step, long done, long total, boolean stopping) {
}
