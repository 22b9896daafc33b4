package org.navette.ui.journal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** The study's journal, to read, to search, and to go back in. */
public final class JournalDialog extends Dialog {
    private static final int PAUSE = 250;
    private static final int WIDTH = 760;
    private static final int HEIGHT = 400;
    private final StudySession session;
    private final JournalModel model;
    private final AtomicLong pages = new AtomicLong();
    private VirtualGrid grid;
    private Text words;
    private Combo who;
    private Label count;
    private JournalWalk chosen;

    public JournalDialog(Shell shell, StudySession session) {
        super(shell);
        this.session = session;
        // A key of its own for each page: none is to push another out.
        model = new JournalModel((ids, done) -> session.read("journal-page-" + pages.incrementAndGet(), s -> s.journal().entries(ids), done),
                this::arrived, ZoneId.systemDefault());
    }

    /** Opens the dialog. @return how far to go back or forth; empty when it was only read */
    Optional<JournalWalk> ask() {
        open();
        return Optional.ofNullable(chosen);
    }

    @Override
    protected int getShellStyle() {
        return super.getShellStyle() | SWT.RESIZE | SWT.SHEET;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("journal.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Space.padded(1, Space.WIDE));
        area.setLayoutData(Space.fill());
        Label heading = new Label(area, SWT.NONE);
        heading.setText(Messages.text("journal.title"));
        heading.setFont(Fonts.TITLE.get());
        Label sentence = new Label(area, SWT.WRAP);
        sentence.setText(Messages.text("journal.sentence"));
        GridData wide = Space.wide();
        wide.widthHint = Space.words(WIDTH);
        sentence.setLayoutData(wide);
        filter(area);
        List<GridColumn> columns = List.of(GridColumn.text("when", Messages.text("journal.when"), 140).unsorted(),
                GridColumn.text("who", Messages.text("journal.who"), 120).unsorted(),
                GridColumn.rest("what", Messages.text("journal.what"), 300, false));
        grid = new VirtualGrid(area, columns, rows(), Space.row() + 2, Messages.text("journal.title"));
        GridData room = Space.fill();
        room.widthHint = Space.words(WIDTH);
        room.heightHint = HEIGHT;
        grid.control().setLayoutData(room);
        grid.onSelect(row -> buttons());
        grid.onOpen(row -> go());
        return area;
    }

    private void filter(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayout(Space.plain(3));
        bar.setLayoutData(Space.wide());
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        words.setMessage(Messages.text("journal.find"));
        words.setLayoutData(Space.wide());
        words.addListener(SWT.Modify, e -> later());
        who = Spoken.as(new Combo(bar, SWT.READ_ONLY), Messages.text("journal.who"));
        who.setItems(Messages.text("journal.everybody"));
        who.select(0);
        who.addListener(SWT.Selection, e -> refresh());
        count = new Label(bar, SWT.RIGHT);
        count.setFont(Fonts.SMALL.get());
        count.setLayoutData(Space.width(110));
    }

    private GridRows rows() {
        return new GridRows() {
            @Override
            public int count() {
                return model.count();
            }

            @Override
            public String text(int row, int column) {
                return model.text(row, column);
            }

            @Override
            public boolean muted(int row, int column) {
                return column < 2 || model.entry(row).map(e -> e.undone()).orElse(false);
            }
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.PROCEED_ID, Messages.text("journal.back.undo"), false);
        createButton(parent, IDialogConstants.OK_ID, Messages.text("dialog.close"), true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.PROCEED_ID) {
            go();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Dress.all(getShell());
        session.read("journal-people", s -> s.journal().people(), people -> {
            if (!who.isDisposed()) {
                List<String> items = new ArrayList<>(List.of(Messages.text("journal.everybody")));
                items.addAll(people);
                who.setItems(items.toArray(String[]::new));
                who.select(0);
                who.getParent().layout(true, true);
            }
        });
        refresh();
        return contents;
    }

    private void later() {
        String then = words.getText();
        words.getDisplay().timerExec(PAUSE, () -> {
            if (!words.isDisposed() && words.getText().equals(then)) {
                refresh();
            }
        });
    }

    private void refresh() {
        String wanted = words.getText();
        String person = who.getSelectionIndex() <= 0 ? null : who.getText();
        session.read("journal-ids", s -> s.journal().find(wanted, person), ids -> {
            if (grid.control().isDisposed()) {
                return;
            }
            model.show(ids);
            grid.refresh();
            count.setText(Messages.text("journal.count", ids.length));
            buttons();
        });
    }

    private void arrived() {
        if (!grid.control().isDisposed()) {
            grid.redraw();
            buttons();
        }
    }

    private Optional<JournalWalk> walk() {
        boolean writable = session.study().filter(s -> !s.readOnly()).isPresent();
        return !writable || grid.selectedRow().isEmpty() || grid.selectedRow().getAsInt() >= model.count() ? Optional.empty()
                : model.walk(grid.selectedRow().getAsInt());
    }

    private void buttons() {
        Button button = getButton(IDialogConstants.PROCEED_ID);
        if (button != null) {
            Optional<JournalWalk> walk = walk();
            button.setEnabled(walk.isPresent());
            String words = Messages.text("journal.back." + walk.map(JournalWalk::word).orElse("undo"));
            if (!button.getText().equals(words)) {
                button.setText(words);
                setButtonLayoutData(button);
                button.getParent().layout(true, true);
            }
        }
    }

    private void go() {
        Optional<Study> study = session.study();
        if (study.isPresent()) {
            walk().ifPresent(walk -> session.read("journal-steps", s -> walk.steps(s.journal()), steps -> confirm(walk, steps)));
        }
    }

    private void confirm(JournalWalk walk, long steps) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        String deed = Messages.text("journal.confirm.deed." + walk.word(), steps);
        MessageDialog question = new MessageDialog(getShell(), Messages.text("journal.title"), null,
                Messages.text("journal.confirm." + walk.word(), steps), MessageDialog.QUESTION, 1, deed, Messages.text("dialog.cancel"));
        if (question.open() == 0) {
            chosen = walk;
            close();
        }
    }
}
