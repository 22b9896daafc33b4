package org.navette.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.navette.store.Backup;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** File › Open a backup: of the open study, else of one that is asked for, which may be too damaged to open. */
public final class BackupsHandler {
    @Execute
    public void execute(StudySession session, Shell shell) {
        Optional<Path> study = session.study().map(Study::file).or(() -> new StudyActions(session).ask(shell));
        if (study.isEmpty()) {
            return;
        }
        Path file = study.get();
        List<Backup> backups = Study.backups(file);
        if (backups.isEmpty()) {
            new FindingsDialog(shell, new Findings(Messages.text("backups.title"), List.of(Messages.text("backups.none", file.getFileName())),
                    List.of(), 0, List.of())).open();
            return;
        }
        BackupsDialog dialog = new BackupsDialog(shell, file, backups);
        if (dialog.open() == Window.OK) {
            session.open(Messages.text("study.open.task", dialog.file().getFileName()), progress -> {
                dialog.chosen().copyTo(dialog.file());
                return Study.open(dialog.file(), StudyActions.who());
            });
        }
    }
}
