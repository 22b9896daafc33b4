package org.navette.behaviour.metrics;

import java.util.List;

/** How the values of a metric are grouped; bands count from 0, the lowest values first. */
public sealed interface Banding permits Quintiles, Cuts {
    /** One label a band in the user's language. */
    List<String> labels();
}
