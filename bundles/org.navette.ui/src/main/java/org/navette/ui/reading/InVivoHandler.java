package org.navette.ui.reading;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Ctrl+I in the text: the selected words become a code. */
public final class InVivoHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.mayEdit();
    }

    @Execute
    public void execute(Parts parts) {
        parts.activate(Parts.READING).ifPresent(part -> ((ReadingPart) part).inVivo());
    }
}
