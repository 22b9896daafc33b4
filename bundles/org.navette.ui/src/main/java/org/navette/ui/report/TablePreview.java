package org.navette.ui.report;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.core.study.Saved;
import org.navette.ui.Messages;
import org.navette.ui.crosstab.CrosstabGridModel;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.MatrixGrid;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

import java.util.function.Consumer;

/** One kept table as it is counted now, under its name. */
final class TablePreview {
    private static final int STUB = 190;
    private final StudySession session;
    private final Label name;
    private final FlatButton open;
    private final Composite stack;
    private final EmptyState words;
    private MatrixGrid grid;
    private Saved shown;

    /** @param reopen shows the table in the crosstab */
    TablePreview(Composite parent, StudySession session, Consumer<Saved> reopen) {
        this.session = session;
        Composite side = new Composite(parent, org.eclipse.swt.SWT.NONE);
        side.setLayout(Space.plain(1));
        side.setBackground(Theme.current().surface());
        Composite head = new Composite(side, org.eclipse.swt.SWT.NONE);
        head.setLayout(Space.padded(2, Space.GAP));
        head.setLayoutData(Space.wide());
        name = new Label(head, org.eclipse.swt.SWT.NONE);
        name.setFont(Fonts.TITLE.get());
        name.setLayoutData(Space.wide());
        open = FlatButton.words(head, "crosstab", Messages.text("report.reopen"), Messages.text("report.reopen.tip"), () -> {
            if (shown != null) {
                reopen.accept(shown);
            }
        });
        stack = new Composite(side, org.eclipse.swt.SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        words = new EmptyState(stack, "crosstab", Messages.text("report.choose"), Messages.text("report.choose.sentence"));
        show(null);
    }

    /** Counts a table and shows it; null for none. */
    void show(Saved table) {
        shown = table;
        name.setText(table == null ? "" : table.name().replace("&", "&&"));
        open.setVisible(table != null);
        if (table == null) {
            front(words);
            return;
        }
        session.run(Messages.text("crosstab.task"), (study, progress) -> new Crosstab().run(study, KeptTable.read(table.content()), progress),
                result -> arrived(table, result), problem -> {
                    if (table == shown && !stack.isDisposed()) {
                        words.say(Messages.text("crosstab.problem"), Problems.sentence(problem));
                        front(words);
                    }
                });
    }

    private void arrived(Saved table, CrosstabResult result) {
        if (table != shown || stack.isDisposed()) {
            return;
        }
        if (result.rows().isEmpty() || result.columns().isEmpty()) {
            words.say(Messages.text("crosstab.empty"), Messages.text("crosstab.empty.sentence"));
            front(words);
            return;
        }
        MatrixGrid before = grid;
        grid = new MatrixGrid(stack, new CrosstabGridModel(result), STUB, table.name());
        front(grid.control());
        if (before != null) {
            before.control().dispose();
        }
    }

    private void front(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }
}
