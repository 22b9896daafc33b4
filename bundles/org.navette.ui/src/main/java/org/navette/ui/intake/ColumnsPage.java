package org.navette.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.intake.DocumentRole;
import org.navette.analysis.intake.Manner;
import org.navette.core.study.VariableType;
import org.navette.ui.Messages;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** The second step: all columns in a list, and the choices for the selected one beneath it. */
final class ColumnsPage extends Composite {
    private final Consumer<ImportPlan> changed;
    private final VirtualGrid grid;
    private final Label name;
    private final Combo role;
    private final Combo type;
    private final Combo writing;
    private final Label note;
    private ImportPlan plan;
    private int selected = -1;

    /** @param changed hears of every choice */
    ColumnsPage(Composite parent, Consumer<ImportPlan> changed) {
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
        choice.setLayout(Space.plain(4));
        choice.setLayoutData(Space.wide());
        name = new Label(choice, SWT.NONE);
        name.setFont(Fonts.STRONG.get());
        GridData wide = Space.wide();
        wide.widthHint = 180;
        name.setLayoutData(wide);
        role = combo(choice, () -> change(plan.with(selected, DocumentRole.values()[picked(0)])));
        role.setItems(Arrays.stream(DocumentRole.values()).map(r -> Messages.text("role." + r)).toArray(String[]::new));
        type = combo(choice, () -> change(plan.with(selected, picked(1) == 0 ? null : VariableType.values()[picked(1) - 1])));
        writing = combo(choice, () -> change(plan.with(selected, picked(2) == 0 ? null : plan.columns().get(selected).writings().get(picked(2) - 1))));
        note = new Label(this, SWT.WRAP);
        note.setFont(Fonts.SMALL.get());
        GridData data = Space.wide();
        data.widthHint = 400;
        note.setLayoutData(data);
    }

    private int picked(int which) {
        return List.of(role, type, writing).get(which).getSelectionIndex();
    }

    private static Combo combo(Composite parent, Runnable picked) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setLayoutData(Space.width(190));
        combo.addListener(SWT.Selection, e -> picked.run());
        return combo;
    }

    private void change(ImportPlan next) {
        changed.accept(next);
    }

    void show(ImportPlan shown) {
        plan = shown;
        if (selected >= shown.columns().size() || selected < 0) {
            selected = shown.columns().isEmpty() ? -1 : 0;
        }
        grid.refresh();
        grid.select(selected);
        choices();
    }

    private void select(int row) {
        selected = row;
        choices();
    }

    private void choices() {
        boolean any = selected >= 0;
        role.setEnabled(any);
        type.setVisible(any);
        writing.setVisible(any);
        if (!any) {
            return;
        }
        ColumnPlan column = plan.columns().get(selected);
        name.setText(column.name().replace("&", "&&"));
        name.setToolTipText(column.name());
        role.select(column.role().ordinal());
        List<String> types = new ArrayList<>(List.of(Messages.text("type.auto", Messages.text("type." + column.proposed().word()))));
        Arrays.stream(VariableType.values()).map(t -> Messages.text("type." + t.word())).forEach(types::add);
        type.setItems(types.toArray(String[]::new));
        type.select(column.type() == null ? 0 : column.type().ordinal() + 1);
        type.setVisible(column.role() == DocumentRole.VARIABLE);
        List<String> ways = new ArrayList<>(List.of(column.look().writing() == null || !column.writings().contains(column.look().writing())
                ? Messages.text("import.find.out") : Messages.text("type.auto", Messages.text("written." + column.look().writing()))));
        column.writings().forEach(w -> ways.add(Messages.text("written." + w)));
        writing.setItems(ways.toArray(String[]::new));
        writing.select(column.writing() == null ? 0 : column.writings().indexOf(column.writing()) + 1);
        writing.setVisible(!column.writings().isEmpty());
        note.setText(String.join(" ", column.look().notes()).replace("&", "&&"));
        note.requestLayout();
        Dress.all(role.getParent());
    }

    private static String typeWords(ColumnPlan column) {
        if (column.role() == DocumentRole.IGNORE) {
            return "";
        }
        String words = column.role() != DocumentRole.VARIABLE && column.role() != DocumentRole.DATE
                ? column.look().freeText() ? Messages.text("import.free.text") : column.look().unique() ? Messages.text("import.unique") : ""
                : Messages.text("type." + column.inForce().word());
        Manner.Writing written = column.writing() != null ? column.writing() : column.look().writing();
        return written == null || !column.writings().contains(written) ? words : words + ", " + Messages.text("written." + written);
    }

    private GridRows rows() {
        return new GridRows() {
            @Override
            public int count() {
                return plan == null ? 0 : plan.columns().size();
            }

            @Override
            public String text(int row, int column) {
                ColumnPlan shown = plan.columns().get(row);
                return switch (column) {
                    case 0 -> shown.name();
                    case 1 -> Messages.text("role." + shown.role());
                    case 2 -> typeWords(shown);
                    default -> String.join("  ·  ", shown.examples()).replaceAll("\\s+", " ");
                };
            }

            @Override
            public boolean muted(int row, int column) {
                return column == 3 || plan.columns().get(row).role() == DocumentRole.IGNORE;
            }
        };
    }
}
