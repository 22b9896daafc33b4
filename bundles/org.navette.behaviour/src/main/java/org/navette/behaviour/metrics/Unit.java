package org.navette.behaviour.metrics;

import java.util.Locale;

import org.navette.behaviour.Messages;

/** What a metric counts. */
public enum Unit {
    DAYS, PURCHASE_DAYS, MONEY;

    /** The unit in the user's language. */
    public String label() {
        return Messages.text("unit." + name().toLowerCase(Locale.ROOT));
    }
}
