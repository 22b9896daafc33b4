package org.navette.analysis.named;

import java.util.Locale;

import org.navette.analysis.Messages;

/** What a parameter takes; a form picks its field by it. */
public enum ParameterType {
    /** A whole number. */
    WHOLE,
    /** A number with a decimal point or comma. */
    NUMBER,
    /** A share from 0 to 1, or a percentage with its sign. */
    SHARE,
    /** A day, {@code 2026-03-31}. */
    DATE,
    /** One of the parameter's choices. */
    CHOICE,
    /** Name of a behavioural source of the study. */
    SOURCE,
    /** Name of a variable of the study. */
    VARIABLE,
    /** {@code yes} or {@code no}. */
    SWITCH,
    /** Words or a list, read by the analysis itself. */
    TEXT;

    /** In the user's language. */
    public String label() {
        return Messages.text("named.type." + name().toLowerCase(Locale.ROOT));
    }
}
