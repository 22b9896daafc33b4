package org.navette.ui.documents;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Edit › Find in documents: the filter box of the list. */
public final class FindHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(Parts parts) {
        parts.activate(Parts.DOCUMENTS).ifPresent(part -> ((DocumentsPart) part).focusFilter());
    }
}
