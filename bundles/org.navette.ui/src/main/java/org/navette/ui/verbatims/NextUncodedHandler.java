package org.navette.ui.verbatims;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.navette.ui.session.StudySession;

/** Coding › Done, next of my list, while the verbatim grid is at work: the next row instead of the next text. */
public final class NextUncodedHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.mayEdit();
    }

    @Execute
    public void execute(MPart part) {
        if (part.getObject() instanceof VerbatimsPart verbatims) {
            verbatims.next();
        }
    }
}
