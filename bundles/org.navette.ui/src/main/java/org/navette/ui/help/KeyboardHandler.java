package org.navette.ui.help;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.guide.GuideWindow;
import org.navette.ui.session.StudySession;

/** Help › Keyboard: the guide's page of keys, as they are now. */
public final class KeyboardHandler {
    @Execute
    public void execute(Shell shell, StudySession session) {
        GuideWindow.show(shell, session, "keyboard");
    }
}
