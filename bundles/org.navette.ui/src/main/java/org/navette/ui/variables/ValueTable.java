package org.navette.ui.variables;

import java.text.NumberFormat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Space;

/** The values of a variable in their order; the chosen one's label and meaning are edited below. Alt with an arrow key moves it. */
final class ValueTable {
    private static final int ROWS = 8;
    private static final int WIDTH = 470;
    private final Composite root;
    private final Table table;
    private final Text label;
    private final Button missing;
    private final Button up;
    private final Button down;
    private VariableDraft draft;
    private boolean showing;

    ValueTable(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(Space.plain(2));
        table = Spoken.as(new Table(root, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), Messages.text("variables.value"));
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = ROWS * table.getItemHeight();
        data.widthHint = Space.words(WIDTH);
        table.setLayoutData(data);
        column("variables.value", SWT.LEFT, 120);
        column("variables.label", SWT.LEFT, 150);
        column("variables.count", SWT.RIGHT, 70);
        column("variables.none.short", SWT.LEFT, 114);
        table.addListener(SWT.Selection, e -> chosen());
        table.addListener(SWT.KeyDown, this::key);
        Composite line = new Composite(root, SWT.NONE);
        line.setLayout(Space.plain(4));
        line.setLayoutData(Space.wide(2));
        Label words = new Label(line, SWT.NONE);
        words.setText(Messages.text("variables.label"));
        label = new Text(line, SWT.BORDER);
        label.setLayoutData(Space.wide());
        label.addListener(SWT.Modify, e -> change(() -> draft.label(at(), label.getText())));
        up = button(line, "variables.up", -1);
        down = button(line, "variables.down", 1);
        missing = new Button(root, SWT.CHECK);
        missing.setText(Messages.text("variables.missing"));
        missing.addListener(SWT.Selection, e -> change(() -> draft.missing(at(), missing.getSelection())));
        chosen();
    }

    Composite control() {
        return root;
    }

    void show(VariableDraft of) {
        draft = of;
        table.removeAll();
        draft.values().forEach(value -> new TableItem(table, SWT.NONE));
        rows();
        if (table.getItemCount() > 0) {
            table.select(0);
        }
        chosen();
    }

    private void column(String key, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(Messages.text(key));
        column.setWidth(Space.words(width));
    }

    private Button button(Composite line, String key, int by) {
        Button button = new Button(line, SWT.PUSH);
        button.setText(Messages.text(key));
        button.addListener(SWT.Selection, e -> move(by));
        return button;
    }

    private int at() {
        return table.getSelectionIndex();
    }

    private void key(Event e) {
        if ((e.stateMask & SWT.ALT) != 0 && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
            move(e.keyCode == SWT.ARROW_UP ? -1 : 1);
            e.doit = false;
        } else if (e.character == ' ' && at() >= 0) {
            missing.setSelection(!missing.getSelection());
            change(() -> draft.missing(at(), missing.getSelection()));
            e.doit = false;
        } else if (e.keyCode == SWT.F2) {
            label.setFocus();
        }
    }

    private void move(int by) {
        if (at() >= 0) {
            int to = draft.move(at(), by);
            rows();
            table.setSelection(to);
            chosen();
        }
    }

    private void change(Runnable deed) {
        if (!showing && at() >= 0) {
            deed.run();
            rows();
        }
    }

    private void rows() {
        NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());
        for (int i = 0; i < table.getItemCount(); i++) {
            VariableDraft.Value value = draft.values().get(i);
            table.getItem(i).setText(new String[] { value.value(), value.label(), number.format(value.count()),
                    value.missing() ? Messages.text("variables.none.short") : "" });
        }
    }

    private void chosen() {
        boolean any = at() >= 0;
        showing = true;
        label.setEnabled(any);
        missing.setEnabled(any);
        up.setEnabled(any && at() > 0);
        down.setEnabled(any && at() < table.getItemCount() - 1);
        label.setText(any ? draft.values().get(at()).label() : "");
        missing.setSelection(any && draft.values().get(at()).missing());
        showing = false;
    }
}
