package org.navette.ui.journal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** Edit › Redo. */
public final class RedoHandler {
    @CanExecute
    public boolean possible(@Optional JournalState state) {
        return state != null && state.redo().isPresent();
    }

    @Execute
    public void execute(StudySession session) {
        session.run(Messages.text("journal.redo"), (study, progress) -> study.journal().redo(progress), done -> { });
    }
}
