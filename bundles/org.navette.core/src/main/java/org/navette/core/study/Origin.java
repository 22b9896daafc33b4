package org.navette.core.study;

import java.util.Locale;

/** Who made a judgement: a person, a person who accepted a machine's proposal, or the machine alone. */
public enum Origin {
    HUMAN, MACHINE_ACCEPTED, MACHINE;

    /** The word used in the study file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no origin has that word */
    public static Origin of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
