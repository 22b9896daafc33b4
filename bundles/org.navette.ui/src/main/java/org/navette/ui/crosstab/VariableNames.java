package org.navette.ui.crosstab;

import org.navette.core.study.Variable;
import org.navette.ui.Messages;

/** Names of variables for readers: those that every study has are said in the user's language. */
public final class VariableNames {
    private VariableNames() {
    }

    public static String of(Variable variable) {
        return variable.id() < 0 ? Messages.text("variable." + variable.name()) : variable.name();
    }
}
