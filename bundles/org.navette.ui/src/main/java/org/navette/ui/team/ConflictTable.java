package org.navette.ui.team;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.navette.analysis.team.Conflict;
import org.navette.store.merge.Choice;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** The conflicts, a row each, and both versions of the one in hand in full; on a grid of two columns. */
final class ConflictTable {
    private static final int CELL = 160;
    private static final int[] WIDTHS = {300, 190, 190, 160};
    private final MergeChoices choices;
    private final Table table;
    private final Combo combo;
    private final StyledText ours;
    private final StyledText theirs;
    private final Label oursBy;
    private final Label theirsBy;

    ConflictTable(Composite area, MergeChoices choices) {
        this.choices = choices;
        // Filled row by row as they come into view: there may be very many.
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.VIRTUAL | SWT.SINGLE);
        table.setHeaderVisible(true);
        String[] heads = {"merge.what", "merge.ours", "merge.theirs", "merge.choice"};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(Messages.text(heads[i]));
            column.setWidth(WIDTHS[i]);
        }
        named(table, Messages.text("merge.conflicts"));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = Space.across(820);
        data.heightHint = Space.down(220);
        table.setLayoutData(data);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.setItemCount(choices.conflicts().size());
        table.addListener(SWT.Selection, e -> show());
        Composite versions = new Composite(area, SWT.NONE);
        versions.setLayout(Space.plain(2));
        GridData wide = Space.wide(2);
        versions.setLayoutData(wide);
        oursBy = head(versions);
        theirsBy = head(versions);
        ours = version(versions, Messages.text("merge.ours"));
        theirs = version(versions, Messages.text("merge.theirs"));
        Composite line = new Composite(area, SWT.NONE);
        line.setLayout(Space.plain(4));
        line.setLayoutData(Space.wide(2));
        Label label = new Label(line, SWT.NONE);
        label.setText(Messages.text("merge.choose"));
        combo = new Combo(line, SWT.READ_ONLY);
        combo.setLayoutData(Space.width(240));
        combo.addListener(SWT.Selection, e -> choose());
        FlatButton.words(line, null, Messages.text("merge.all.ours"), Messages.text("merge.all.ours.tip"),
                () -> chooseAll(Choice.OURS));
        FlatButton.words(line, null, Messages.text("merge.all.theirs"), Messages.text("merge.all.theirs.tip"),
                () -> chooseAll(Choice.THEIRS));
        table.select(0);
        show();
    }

    private static Label head(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setFont(Fonts.SMALL_STRONG.get());
        label.setLayoutData(Space.wide());
        return label;
    }

    private static StyledText version(Composite parent, String name) {
        StyledText text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT);
        text.setAlwaysShowScrollBars(false);
        GridData data = Space.wide();
        data.widthHint = Space.across(380);
        data.heightHint = Space.down(70);
        text.setLayoutData(data);
        // Tab goes on; a text that cannot be written has no use for it.
        text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        named(text, name);
        return text;
    }

    private static void named(Control control, String name) {
        Spoken.as(control, name);
    }

    private void fill(TableItem item, int index) {
        Conflict conflict = choices.conflicts().get(index);
        item.setText(new String[] {conflict.what(), cell(conflict.ours()), cell(conflict.theirs()),
                MergeFindings.choice(conflict, choices.choice(index))});
    }

    private static String cell(Conflict.Version version) {
        String line = version.words().replaceAll("\\s+", " ");
        return line.length() > CELL ? line.substring(0, CELL) + "…" : line;
    }

    private void show() {
        int index = table.getSelectionIndex();
        if (index < 0) {
            return;
        }
        Conflict conflict = choices.conflicts().get(index);
        oursBy.setText(head("merge.ours.by", conflict.ours()));
        theirsBy.setText(head("merge.theirs.by", conflict.theirs()));
        ours.setText(conflict.ours().words());
        theirs.setText(conflict.theirs().words());
        combo.setItems(conflict.choices().stream().map(choice -> MergeFindings.choice(conflict, choice)).toArray(String[]::new));
        combo.select(conflict.choices().indexOf(choices.choice(index)));
        combo.setEnabled(conflict.choices().size() > 1);
    }

    private static String head(String key, Conflict.Version version) {
        String by = MergeFindings.by(version);
        return Messages.text(key, by.isEmpty() ? 0 : 1, by).replace("&", "&&");
    }

    private void choose() {
        int index = table.getSelectionIndex();
        choices.choose(index, choices.conflicts().get(index).choices().get(combo.getSelectionIndex()));
        fill(table.getItem(index), index);
    }

    private void chooseAll(Choice choice) {
        choices.chooseAll(choice);
        table.clearAll();
        show();
    }
}
