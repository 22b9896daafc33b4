package org.navette.ui.journal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** Edit › Journal: what was done to the study, newest first, and the way back to any of it. */
public final class JournalHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        new JournalDialog(shell, session).ask().ifPresent(walk -> session.run(Messages.text("journal." + walk.word()),
                (study, progress) -> walk.go(study.journal(), progress), done -> { }));
    }
}
