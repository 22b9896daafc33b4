package org.navette.ui.study;

import java.nio.file.Path;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.replay.ReplayStudy;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks where the replayed study goes, and makes it. */
public final class ReplayDialog extends WorkDialog<ReplayStudy.Result> {
    private final Path proposal;
    private Text file;

    public ReplayDialog(Shell shell, StudySession session, Path proposal) {
        super(shell, session, Messages.text("replay.title"), Messages.text("replay.sentence"), Messages.text("replay.deed"));
        this.proposal = proposal;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("study.file"));
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(2));
        row.setLayoutData(Space.wide());
        file = new Text(row, SWT.BORDER);
        file.setText(proposal.toString());
        file.setLayoutData(Space.wide());
        file.addListener(SWT.Modify, e -> complain(file.getText().isBlank() ? Messages.text("study.fileless") : null));
        FlatButton.words(row, "open", Messages.text("import.browse"), Messages.text("import.browse"), this::browse);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.navette" });
        dialog.setFileName(file.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen.endsWith(".navette") ? chosen : chosen + ".navette");
        }
    }

    @Override
    protected BiFunction<Study, Progress, ReplayStudy.Result> work() {
        ReplayStudy.Params params = new ReplayStudy.Params(Path.of(file.getText().strip()));
        return (study, progress) -> new ReplayStudy().run(study, params, progress);
    }
}
