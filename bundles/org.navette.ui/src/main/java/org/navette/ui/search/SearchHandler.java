package org.navette.ui.search;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Analyse › Search the texts: the box of the Search part. */
public final class SearchHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(Parts parts) {
        parts.activate(Parts.SEARCH).ifPresent(part -> ((SearchPart) part).focusQuery());
    }
}
