package org.navette.analysis;

import java.util.Set;

/** What people read for the variables that every document has: their names in the study file are English words. */
public final class BuiltInNames {
    private static final Set<String> NAMES = Set.of("channel", "language", "kind", "year", "month");

    private BuiltInNames() {
    }

    /** The name in the user's language; any other variable's name is its own. */
    public static String title(String variable) {
        return NAMES.contains(variable) ? Messages.text("variable." + variable) : variable;
    }
}
