package org.navette.ui.sampling;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Coding › Code my list: goes on with what the coder was given of the sample that is looked at. */
public final class CodeMineHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(Parts parts) {
        parts.activate(Parts.SAMPLES).map(SamplingPart.class::cast).ifPresent(SamplingPart::code);
    }
}
