package org.navette.ui.codebook;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;

/** Coding › Code's definition: shows what the chosen code means while one codes, or gives the room to the tree. */
public final class DefinitionHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(StudySession session) {
        session.fire(new SessionEvent.DefinitionTurned());
    }
}
