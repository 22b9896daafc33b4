package org.navette.ui.sampling;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;

/** Coding › Done, and the next document of my part. */
public final class NextUndoneHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().filter(s -> !s.readOnly()).isPresent();
    }

    @Execute
    public void execute(StudySession session) {
        new CodingRound(session).doneAndNext();
    }
}
