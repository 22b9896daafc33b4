package org.navette.ui.window;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;

import jakarta.inject.Named;

/** View › Import, Code, Analyse, Report. */
public final class PerspectiveHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(Parts parts, @Named("org.navette.parameter.perspective") String perspective) {
        parts.perspective(perspective);
    }
}
