package org.navette.ui.palette;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** One field and a list below it: everything the window can do or show, by typing a few letters of it. */
final class Palette {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 420;
    private static final int KEYS = 120;
    private static final int GROUPS = 120;
    private static final int MOST = 60;
    private static final int PAGE = 10;
    private final PaletteModel model;
    private final Consumer<PaletteItem> choose;
    private final Consumer<String> onTyped;
    private final Shell shell;
    private final Text filter;
    private final Table table;
    private final Label nothing;

    /** @param onTyped hears what is typed, so that documents can be looked up */
    Palette(Shell parent, PaletteModel model, Consumer<PaletteItem> choose, Consumer<String> onTyped) {
        this.model = model;
        this.choose = choose;
        this.onTyped = onTyped;
        shell = new Shell(parent, SWT.ON_TOP | SWT.BORDER);
        shell.setText(Messages.text("palette.title"));
        shell.setLayout(Space.padded(1, Space.GAP));
        filter = new Text(shell, SWT.SEARCH | SWT.BORDER);
        filter.setMessage(Messages.text("palette.prompt"));
        filter.setLayoutData(Space.wide());
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setLayoutData(Space.fill());
        TableColumn words = column(Space.words(WIDTH / 2), SWT.LEFT);
        column(Space.words(KEYS), SWT.LEFT);
        column(Space.words(GROUPS), SWT.RIGHT);
        table.addListener(SWT.Resize, e -> words.setWidth(table.getClientArea().width - Space.words(KEYS + GROUPS) - Space.WIDE));
        nothing = new Label(shell, SWT.NONE);
        nothing.setFont(Fonts.SMALL.get());
        nothing.setLayoutData(Space.wide());
        name(filter, Messages.text("palette.title"));
        name(table, Messages.text("palette.list"));
        listen();
        Dress.all(shell);
        nothing.setForeground(Theme.current().muted());
    }

    private void listen() {
        filter.addListener(SWT.Modify, e -> {
            onTyped.accept(filter.getText());
            fill();
        });
        filter.addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.DefaultSelection, e -> accept());
        table.addListener(SWT.DefaultSelection, e -> accept());
        table.addListener(SWT.MouseUp, e -> {
            if (e.button == 1) {
                accept();
            }
        });
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
    }

    private TableColumn column(int width, int align) {
        TableColumn column = new TableColumn(table, align);
        column.setWidth(width);
        return column;
    }

    private static void name(Control control, String words) {
        Spoken.as(control, () -> words);
    }

    /** Opens it in the upper middle of the window. */
    void open() {
        Rectangle window = shell.getParent().getBounds();
        Rectangle screen = shell.getDisplay().getClientArea();
        int width = Math.min(Space.words(WIDTH), screen.width);
        shell.setBounds(Math.clamp(window.x + (window.width - width) / 2, screen.x, Math.max(screen.x, screen.x + screen.width - width)),
                Math.max(screen.y, window.y + window.height / 8), width, Math.min(Space.words(HEIGHT), screen.height));
        fill();
        shell.open();
        filter.setFocus();
    }

    /** There is more to choose from now. */
    void refill() {
        if (!shell.isDisposed()) {
            fill();
        }
    }

    /** What is typed now. */
    String typed() {
        return shell.isDisposed() ? "" : filter.getText();
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }

    private void fill() {
        PaletteItem before = table.getSelectionCount() > 0 ? (PaletteItem) table.getSelection()[0].getData() : null;
        List<PaletteItem> found = model.find(filter.getText(), MOST);
        table.setRedraw(false);
        table.removeAll();
        for (PaletteItem item : found) {
            TableItem line = new TableItem(table, SWT.NONE);
            line.setText(new String[] { item.words(), item.key(), item.group().title() });
            line.setForeground(1, Theme.current().muted());
            line.setForeground(2, Theme.current().muted());
            line.setData(item);
        }
        if (!found.isEmpty()) {
            table.setSelection(filter.getText().isBlank() ? Math.max(0, found.indexOf(before)) : 0);
        }
        nothing.setText(Messages.text(found.isEmpty() ? "palette.none" : "palette.hint"));
        table.setRedraw(true);
    }

    private void key(Event e) {
        int steps = switch (e.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> PAGE;
            case SWT.PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (steps != 0) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + steps, 0, Math.max(0, table.getItemCount() - 1)));
            table.showSelection();
            e.doit = false;
        } else if (e.keyCode == SWT.ESC) {
            shell.close();
        }
    }

    private void accept() {
        if (!shell.isDisposed() && table.getSelectionIndex() >= 0) {
            PaletteItem item = (PaletteItem) table.getSelection()[0].getData();
            shell.close();
            choose.accept(item);
        }
    }
}
