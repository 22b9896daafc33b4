package org.navette.ui.crosstab;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks under what name a table is to be kept; gives that name. */
public final class KeepTableDialog extends WorkDialog<String> {
    private final CrosstabParams asked;
    private final String proposed;
    private final List<String> taken;
    private Combo name;

    public KeepTableDialog(Shell shell, StudySession session, CrosstabParams asked, String proposed, List<String> taken) {
        super(shell, session, Messages.text("crosstab.keep"), Messages.text("crosstab.keep.sentence"), Messages.text("crosstab.keep.deed"));
        this.asked = asked;
        this.proposed = proposed;
        this.taken = taken;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("crosstab.keep.name"));
        name = new Combo(area, SWT.DROP_DOWN);
        name.setItems(taken.toArray(String[]::new));
        name.setText(proposed);
        name.setLayoutData(Space.wide());
        name.addListener(SWT.Modify, e -> complain(name.getText().isBlank() ? Messages.text("crosstab.keep.nameless") : null));
    }

    @Override
    public void create() {
        super.create();
        name.setFocus();
    }

    @Override
    protected BiFunction<Study, Progress, String> work() {
        String given = name.getText().strip();
        return (study, progress) -> {
            KeptTable.keep(study, given, asked);
            return given;
        };
    }
}
