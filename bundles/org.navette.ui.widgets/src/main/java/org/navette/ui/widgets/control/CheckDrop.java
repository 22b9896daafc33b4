package org.navette.ui.widgets.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Space;

/** A button that names what is chosen and drops a list in which several can be ticked. */
public final class CheckDrop {
    private static final int HEIGHT = 300;
    private final Button button;
    private final String nothing;
    private final Runnable onChange;
    private List<String> items = List.of();
    private final List<Integer> chosen = new ArrayList<>();

    /** @param nothing words for when nothing is chosen */
    public CheckDrop(Composite parent, String nothing, Runnable onChange) {
        this.nothing = nothing;
        this.onChange = onChange;
        button = new Button(parent, SWT.PUSH | SWT.LEFT);
        button.addListener(SWT.Selection, e -> drop());
        show();
    }

    /** The control to lay out. */
    public Button control() {
        return button;
    }

    public void items(List<String> newItems, List<Integer> newChosen) {
        items = List.copyOf(newItems);
        chosen.clear();
        chosen.addAll(newChosen);
        show();
    }

    /** Positions of the ticked items, in the order of the list. */
    public List<Integer> chosen() {
        return chosen.stream().sorted().toList();
    }

    private void show() {
        String words = chosen().stream().map(items::get).collect(Collectors.joining(", "));
        button.setText((words.isEmpty() ? nothing : words.length() > 40 ? words.substring(0, 39) + "…" : words)
                .replace("&", "&&") + "  ▾");
        button.setToolTipText(words.isEmpty() ? null : words);
    }

    private void drop() {
        Shell shell = new Shell(button.getShell(), SWT.ON_TOP | SWT.BORDER);
        shell.setLayout(Space.padded(1, Space.TIGHT));
        Table table = new Table(shell, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setLayoutData(Space.fill());
        for (int i = 0; i < items.size(); i++) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(items.get(i));
            item.setChecked(chosen.contains(i));
        }
        boolean[] ticked = new boolean[1];
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                ticked[0] = true;
                take(table);
            }
        });
        // the words beside a box tick it too; arrow keys only walk
        table.addListener(SWT.MouseUp, e -> {
            TableItem under = table.getItem(new Point(e.x, e.y));
            if (under != null && !ticked[0]) {
                under.setChecked(!under.getChecked());
                take(table);
            }
            ticked[0] = false;
        });
        table.addListener(SWT.KeyUp, e -> ticked[0] = false);
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE || e.detail == SWT.TRAVERSE_RETURN) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
        shell.addListener(SWT.Dispose, e -> onChange.run());
        Dress.all(shell);
        Point at = button.toDisplay(0, button.getSize().y);
        shell.setBounds(at.x, at.y, Math.max(button.getSize().x, 260), HEIGHT);
        shell.open();
        table.setFocus();
    }

    private void take(Table table) {
        chosen.clear();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(i);
            }
        }
        show();
    }
}
