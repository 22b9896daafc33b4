package org.navette.ui.behaviour;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.FindingsDialog;

/** Analyse › Keep metric as variable. */
public final class KeepMetricHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.mayEdit();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.read("kept-metrics", MetricDesk::keptIn, metrics -> new KeepMetricDialog(shell, session, metrics).ask()
                .ifPresent(result -> new FindingsDialog(shell, BehaviourFindings.of(result)).open()));
    }
}
