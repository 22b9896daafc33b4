package org.navette.behaviour.metrics;

import java.util.Locale;

import org.navette.behaviour.Messages;

/** What a metric counts; the values of {@link #NAME} are no figures. */
public enum Unit {
    DAYS, PURCHASE_DAYS, MONEY, MONEY_PER_YEAR, SHARE, CATEGORIES, SCORE, NAME;

    /** The unit in the user's language. */
    public String label() {
        return Messages.text("unit." + name().toLowerCase(Locale.ROOT));
    }
}
