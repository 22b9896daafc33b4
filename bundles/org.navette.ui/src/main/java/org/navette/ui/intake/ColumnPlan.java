package org.navette.ui.intake;

import java.util.List;

import org.navette.analysis.intake.ColumnLook;
import org.navette.analysis.intake.DocumentRole;
import org.navette.analysis.intake.Manner;
import org.navette.core.study.VariableType;

/**
 * What becomes of one column of a table.
 *
 * @param look    what its values speak for
 * @param type    the type the user chose, or null to leave it to the program
 * @param writing how its dates or numbers are written, as the user said; null to leave it to the program
 */
public record ColumnPlan(ColumnLook look, DocumentRole role, VariableType type, Manner.Writing writing) {

    static ColumnPlan of(ColumnLook look) {
        return new ColumnPlan(look, look.role(), null, null);
    }

    public String name() {
        return look.name();
    }

    public VariableType proposed() {
        return look.type();
    }

    public List<String> examples() {
        return look.examples();
    }

    /** The type in force. */
    VariableType inForce() {
        return role == DocumentRole.DATE ? VariableType.DATE : type == null ? look.type() : type;
    }

    public ColumnPlan as(DocumentRole newRole) {
        return new ColumnPlan(look, newRole, type, writing);
    }

    public ColumnPlan typed(VariableType newType) {
        return new ColumnPlan(look, role, newType, writing);
    }

    public ColumnPlan written(Manner.Writing newWriting) {
        return new ColumnPlan(look, role, type, newWriting);
    }

    /** The ways of writing that may be chosen for it; empty when there is no choice. */
    List<Manner.Writing> writings() {
        if (role != DocumentRole.VARIABLE && role != DocumentRole.DATE) {
            return List.of();
        }
        return switch (inForce()) {
            case DATE -> List.of(Manner.Writing.DAY_FIRST, Manner.Writing.MONTH_FIRST);
            case NUMERIC -> List.of(Manner.Writing.DECIMAL_COMMA, Manner.Writing.DECIMAL_POINT);
            default -> List.of();
        };
    }
}
