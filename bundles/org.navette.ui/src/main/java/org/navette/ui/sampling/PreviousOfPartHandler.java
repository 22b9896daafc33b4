package org.navette.ui.sampling;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;

/** Coding › The document before this one in my part. */
public final class PreviousOfPartHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(StudySession session) {
        new CodingRound(session).previous();
    }
}
