package org.navette.ui.intake;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.intake.ColumnLook;
import org.navette.core.study.SourceKind;
import org.navette.ui.Messages;
import org.navette.ui.behaviour.BehaviourPlan;
import org.navette.ui.behaviour.BehaviourPlan.Role;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.access.Spoken;

/** The columns of a file of behaviour in a list, and the part of the selected one beneath it. */
final class RolesPage extends Composite {
    private final Consumer<BehaviourPlan> changed;
    private final VirtualGrid grid;
    private final Label name;
    private final Combo role;
    private BehaviourPlan plan;
    private List<Role> roles = List.of();
    private int selected = -1;

    /** @param changed hears of every choice */
    RolesPage(Composite parent, Consumer<BehaviourPlan> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        setLayout(Space.plain(1));
        grid = new VirtualGrid(this, List.of(GridColumn.text("name", Messages.text("import.column"), 190).unsorted(),
                GridColumn.text("role", Messages.text("import.role"), 150).unsorted(),
                GridColumn.text("type", Messages.text("import.type"), 190).unsorted(),
                GridColumn.rest("examples", Messages.text("import.examples"), 240, false)), rows(), Space.row(), Messages.text("import.columns"));
        grid.control().setLayoutData(Space.fill());
        grid.onSelect(this::select);
        Composite choice = new Composite(this, SWT.NONE);
        choice.setLayout(Space.plain(2));
        choice.setLayoutData(Space.wide());
        name = new Label(choice, SWT.NONE);
        name.setFont(Fonts.STRONG.get());
        name.setLayoutData(Space.wide());
        role = new Combo(choice, SWT.READ_ONLY);
        role.setLayoutData(Space.width(230));
        role.addListener(SWT.Selection, e -> changed.accept(plan.with(selected, roles.get(role.getSelectionIndex()))));
        Spoken.as(role, Messages.text("import.role"));
    }

    /** @param kind whose parts may be chosen */
    void show(BehaviourPlan shown, SourceKind kind) {
        plan = shown;
        roles = BehaviourPlan.roles(kind);
        role.setItems(roles.stream().map(r -> BehaviourPlan.told(r, kind)).toArray(String[]::new));
        selected = shown.columns().isEmpty() ? -1 : Math.clamp(selected, 0, shown.columns().size() - 1);
        grid.refresh();
        grid.select(selected);
        select(selected);
    }

    private void select(int row) {
        selected = row;
        role.setEnabled(row >= 0);
        if (row >= 0) {
            BehaviourPlan.Column column = plan.columns().get(row);
            name.setText(column.name().replace("&", "&&"));
            name.setToolTipText(column.name());
            role.deselectAll();
            role.select(roles.indexOf(column.role()));
        }
    }

    private static String typeWords(ColumnLook look) {
        String words = look.freeText() ? Messages.text("import.free.text") : Messages.text("type." + look.type().word());
        return look.writing() == null ? words : words + ", " + Messages.text("written." + look.writing());
    }

    private GridRows rows() {
        return new GridRows() {
            @Override
            public int count() {
                return plan == null ? 0 : plan.columns().size();
            }

            @Override
            public String text(int row, int column) {
                BehaviourPlan.Column shown = plan.columns().get(row);
                return switch (column) {
                    case 0 -> shown.name();
                    case 1 -> Messages.text("source.role." + shown.role());
                    case 2 -> typeWords(shown.look());
                    default -> String.join("  ·  ", shown.examples()).replaceAll("\\s+", " ");
                };
            }

            @Override
            public boolean muted(int row, int column) {
                return column == 3 || plan.columns().get(row).role() == Role.IGNORE;
            }
        };
    }
}
