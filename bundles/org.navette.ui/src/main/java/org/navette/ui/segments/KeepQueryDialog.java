package org.navette.ui.segments;

import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.KeptSegments;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks under what name a query is to be kept. */
final class KeepQueryDialog extends WorkDialog<String> {
    private final FindSegments.Params asked;
    private Text name;

    KeepQueryDialog(Shell shell, StudySession session, FindSegments.Params asked) {
        super(shell, session, Messages.text("segments.keep.title"), Messages.text("segments.keep.sentence", asked.query()),
                Messages.text("segments.keep.deed"));
        this.asked = asked;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("segments.keep.name"));
        name = new Text(area, SWT.BORDER);
        name.setLayoutData(Space.wide());
        name.addListener(SWT.Modify, e -> complain(name.getText().isBlank() ? Messages.text("segments.keep.nameless") : null));
    }

    @Override
    public void create() {
        super.create();
        getButton(org.eclipse.jface.dialogs.IDialogConstants.OK_ID).setEnabled(false); // nothing is wrong yet
        name.setFocus();
    }

    @Override
    protected BiFunction<Study, Progress, String> work() {
        String given = name.getText().strip();
        return (study, progress) -> {
            KeptSegments.keep(study, given, asked);
            return given;
        };
    }
}
