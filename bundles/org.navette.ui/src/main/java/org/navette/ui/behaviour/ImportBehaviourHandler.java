package org.navette.ui.behaviour;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.intake.ImportActions;
import org.navette.ui.session.StudySession;

/** File › Import behaviour. */
public final class ImportBehaviourHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().filter(s -> !s.readOnly()).isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        new ImportActions(session).behaviour(shell, null);
    }
}
