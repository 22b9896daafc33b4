package org.navette.ui.behaviour;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.FindingsDialog;

/** Analyse › Compute metrics. */
public final class ComputeMetricsHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().filter(s -> !s.readOnly()).isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.read("sources", s -> s.sources().list(), sources -> new ComputeMetricsDialog(shell, session, sources).ask()
                .ifPresent(result -> new FindingsDialog(shell, BehaviourFindings.of(result)).open()));
    }
}
