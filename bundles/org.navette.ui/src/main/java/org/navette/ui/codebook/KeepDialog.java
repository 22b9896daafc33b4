package org.navette.ui.codebook;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.codebook.KeepCodebook;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

import java.util.function.BiFunction;

/** Asks under what name the codebook is to be kept. */
public final class KeepDialog extends WorkDialog<KeepCodebook.Result> {
    private Text name;

    public KeepDialog(Shell shell, StudySession session) {
        super(shell, session, Messages.text("keep.title"), Messages.text("keep.sentence"), Messages.text("keep.deed"));
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("keep.name"));
        name = new Text(area, SWT.BORDER);
        name.setLayoutData(Space.wide());
        name.addListener(SWT.Modify, e -> check());
    }

    @Override
    public void create() {
        super.create();
        check();
        name.setFocus();
    }

    private void check() {
        complain(name.getText().isBlank() ? Messages.text("keep.nameless") : null);
    }

    @Override
    protected BiFunction<Study, Progress, KeepCodebook.Result> work() {
        String given = name.getText();
        return (study, progress) -> new KeepCodebook().run(study, new KeepCodebook.Params(given), progress);
    }
}
