package org.navette.ui.coder;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.session.StudySession;

/** Coding › Coder: who codes from here on. */
public final class CoderHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        new CoderChooser(session).open(shell);
    }
}
