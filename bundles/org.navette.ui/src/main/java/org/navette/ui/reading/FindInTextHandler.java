package org.navette.ui.reading;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Ctrl+F in the text: the line for finding words in it. */
public final class FindInTextHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.shown().isPresent();
    }

    @Execute
    public void execute(Parts parts) {
        parts.activate(Parts.READING).ifPresent(part -> ((ReadingPart) part).find());
    }
}
