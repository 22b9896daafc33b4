package org.navette.ui.intake;

import java.util.List;

import org.navette.core.study.VariableType;

/**
 * What becomes of one column of a table.
 *
 * @param proposed type that its values speak for
 * @param type     the type the user chose, or null to leave it to the program
 * @param examples its first values
 */
public record ColumnPlan(String name, Role role, VariableType proposed, VariableType type, List<String> examples) {
    public ColumnPlan {
        examples = List.copyOf(examples);
    }

    /** The parts a column may play. */
    public enum Role {
        TEXT, ID, CUSTOMER, DATE, LANGUAGE, CHANNEL, VARIABLE, IGNORE;

        /** Whether only one column may play it. */
        public boolean single() {
            return this != TEXT && this != VARIABLE && this != IGNORE;
        }
    }

    public ColumnPlan as(Role newRole) {
        return new ColumnPlan(name, newRole, proposed, type, examples);
    }

    public ColumnPlan typed(VariableType newType) {
        return new ColumnPlan(name, role, proposed, newType, examples);
    }
}
