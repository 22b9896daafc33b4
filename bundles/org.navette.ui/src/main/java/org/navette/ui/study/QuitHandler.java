package org.navette.ui.study;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.navette.ui.session.StudySession;

/** File › Quit. */
public final class QuitHandler {
    @Execute
    public void execute(StudySession session, IWorkbench workbench) {
        session.close();
        workbench.close();
    }
}
