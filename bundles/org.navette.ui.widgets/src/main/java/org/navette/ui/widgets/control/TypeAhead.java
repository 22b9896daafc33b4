package org.navette.ui.widgets.control;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.widgets.text.FoldedText;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** A small window for choosing one of many by typing part of its name; Enter chooses, Escape leaves. */
public final class TypeAhead {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 280;
    /** Room for what is told of a choice: four lines. */
    private static final int TOLD = 68;
    private final Shell shell;
    private final Text filter;
    private final Table table;
    /** What is told of the highlighted choice; null when nothing is told of any. */
    private final Label detail;
    private final List<Choice> choices;
    private final Consumer<String> makeNew;
    private final String newPattern;
    private final Consumer<Choice> choose;

    /**
     * One of many.
     *
     * @param path   what is shown and searched
     * @param key    a shortcut, or null
     * @param detail what is told of it while it is highlighted, or null
     */
    public record Choice(long id, String path, Color colour, String key, String detail) {
        public Choice(long id, String path, Color colour, String key) {
            this(id, path, colour, key, null);
        }
    }

    /**
     * @param newPattern words for the line that makes a new one, with %s for the typed name
     * @param makeNew    called with the typed name, or null when no new one can be made
     */
    public TypeAhead(Shell parent, String prompt, List<Choice> choices, Consumer<Choice> choose, String newPattern,
            Consumer<String> makeNew) {
        this.choices = choices;
        this.choose = choose;
        this.newPattern = newPattern;
        this.makeNew = makeNew;
        shell = new Shell(parent, SWT.ON_TOP | SWT.BORDER);
        shell.setLayout(Space.padded(1, Space.TIGHT));
        filter = new Text(shell, SWT.SEARCH | SWT.BORDER);
        filter.setMessage(prompt);
        filter.setLayoutData(Space.wide());
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setLayoutData(Space.fill());
        detail = choices.stream().allMatch(c -> c.detail() == null) ? null : detail();
        filter.addListener(SWT.Modify, e -> fill());
        filter.addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.DefaultSelection, e -> accept());
        table.addListener(SWT.Selection, e -> tell());
        table.addListener(SWT.DefaultSelection, e -> accept());
        table.addListener(SWT.MouseUp, e -> accept());
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
        Dress.all(shell);
        fill();
    }

    /** Opens near a point of the display, wholly on the screen. */
    public void open(Point at) {
        open(at, "");
    }

    /** As above, with the beginning of what is looked for typed already. */
    public void open(Point at, String typed) {
        Rectangle screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
        int height = HEIGHT + (detail == null ? 0 : TOLD);
        shell.setBounds(Math.min(at.x, screen.x + screen.width - WIDTH), Math.min(at.y, screen.y + screen.height - height),
                WIDTH, height);
        filter.setText(typed);
        shell.open(); // more letters may arrive meanwhile
        filter.setFocus();
        filter.setSelection(filter.getText().length());
    }

    /** Takes letters typed before the window had the focus. @return whether it is open still */
    public boolean type(String letters) {
        if (shell.isDisposed()) {
            return false;
        }
        filter.setText(filter.getText() + letters);
        filter.setSelection(filter.getText().length());
        return true;
    }

    /** The window, for tests. */
    public Composite shell() {
        return shell;
    }

    /** Those whose path holds every typed word, those that begin with it first. */
    public static List<Choice> matching(List<Choice> choices, String typed) {
        String wanted = FoldedText.fold(typed.strip());
        String[] words = wanted.split("\\s+");
        return choices.stream().filter(c -> contains(c, words))
                .sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted))).toList();
    }

    private static boolean contains(Choice choice, String[] words) {
        String path = FoldedText.fold(choice.path());
        for (String word : words) {
            if (!path.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(Choice choice, String typed) {
        String path = FoldedText.fold(choice.path());
        return typed.equals(choice.key()) || path.substring(path.lastIndexOf('/') + 1).strip().startsWith(typed);
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        for (Choice choice : matching(choices, filter.getText())) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(choice.key() == null ? choice.path() : choice.path() + "   (" + choice.key() + ")");
            item.setImage(Swatch.of(choice.colour()));
            item.setData(choice);
        }
        String typed = filter.getText().strip();
        boolean known = choices.stream().anyMatch(c -> c.path().equalsIgnoreCase(typed));
        if (makeNew != null && !typed.isEmpty() && !known) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(String.format(newPattern, typed));
            item.setForeground(Theme.current().accent());
        }
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        table.setRedraw(true);
        tell();
    }

    private Label detail() {
        Label label = Dress.own(new Label(shell, SWT.WRAP));
        label.setFont(Fonts.SMALL.get());
        label.setBackground(Theme.current().surface());
        label.setForeground(Theme.current().muted());
        GridData data = Space.wide();
        data.heightHint = TOLD;
        label.setLayoutData(data);
        return label;
    }

    private void tell() {
        if (detail != null) {
            Choice highlighted = table.getSelectionCount() == 0 ? null : (Choice) table.getSelection()[0].getData();
            detail.setText(highlighted == null || highlighted.detail() == null ? "" : highlighted.detail().replace("&", "&&"));
        }
    }

    /** What is told of the highlighted choice, for tests. */
    String told() {
        return detail == null ? "" : detail.getText();
    }

    private void key(Event e) {
        int at = table.getSelectionIndex();
        if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
            int next = Math.clamp(at + (e.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0, Math.max(0, table.getItemCount() - 1));
            table.setSelection(next);
            table.showSelection();
            tell();
            e.doit = false;
        } else if (e.keyCode == SWT.ESC) {
            shell.close();
        }
    }

    private void accept() {
        if (shell.isDisposed() || table.getSelectionIndex() < 0) {
            return;
        }
        Choice choice = (Choice) table.getSelection()[0].getData();
        String typed = filter.getText().strip();
        shell.close();
        if (choice == null) {
            makeNew.accept(typed);
        } else {
            choose.accept(choice);
        }
    }
}
