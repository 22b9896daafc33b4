package org.navette.core.study;

import java.util.Locale;

/** The roles a column of a behavioural source may play; which kind takes which is said in {@link SourceRoles}. */
public enum SourceColumn {
    CUSTOMER, DATE, AMOUNT, MARGIN, QUANTITY, PRODUCT, CATEGORY, CHANNEL, EVENT,
    /** What it cost the firm, in money: the goods of a purchase, the sending of a campaign. */
    COST,
    /** What was taken off the price, in money. */
    DISCOUNT,
    /** Whether the row is a return: its quantity, amount, margin and cost then count below zero. */
    RETURNED,
    CAMPAIGN,
    /** Why the customer came or called. */
    REASON,
    /** Minutes. */
    DURATION,
    /** Whether the matter was settled. */
    RESOLVED,
    /** The channel on which a customer wants to hear from the firm. */
    PREFERENCE;

    /** The word used on the command line and in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values are numbers. */
    public boolean number() {
        return switch (this) {
            case AMOUNT, MARGIN, QUANTITY, COST, DISCOUNT, DURATION -> true;
            default -> false;
        };
    }

    /** Whether its values are yes or no. */
    public boolean flag() {
        return this == RETURNED || this == RESOLVED;
    }

    /** @throws IllegalArgumentException when no role has that word */
    public static SourceColumn of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
