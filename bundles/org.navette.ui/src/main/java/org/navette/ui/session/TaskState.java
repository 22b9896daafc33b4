package org.navette.ui.session;

/**
 * How far the work in hand has come.
 *
 * @param title what the user asked for
 * @param step  the present step, or empty
 * @param total units of the step, 0 when unknown
 * @param waiting how many other pieces of work come after it
 */
public record TaskState(String title, String step, long done, long total, boolean stopping, int waiting) {
}
