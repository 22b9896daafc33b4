package org.navette.ui.study;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.session.StudySession;

/** File › Open study. */
public final class OpenStudyHandler {
    @Execute
    public void execute(StudySession session, Shell shell) {
        new StudyActions(session).open(shell);
    }
}
