package org.navette.ui.variables;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.session.StudySession;

/** Edit › Variables. */
public final class VariablesHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.mayEdit();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.read("variables", VariableDraft::of, drafts -> new VariablesDialog(shell, session, drafts).ask());
    }
}
