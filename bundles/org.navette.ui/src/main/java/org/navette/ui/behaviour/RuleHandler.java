package org.navette.ui.behaviour;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.metrics.KeptRule;
import org.navette.ui.session.StudySession;

/** Analyse › RFM segments. */
public final class RuleHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.mayEdit();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.read("rfm-rule", KeptRule::of, rule -> new RuleDialog(shell, session, rule).ask());
    }
}
