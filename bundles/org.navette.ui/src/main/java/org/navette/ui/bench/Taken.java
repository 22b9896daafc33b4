package org.navette.ui.bench;

/**
 * How long one thing took, in milliseconds.
 *
 * @param wall by the clock
 * @param cpu  what the display's thread worked meanwhile: what is left of it on a machine that does nothing else
 */
record Taken(double wall, double cpu) {
}
