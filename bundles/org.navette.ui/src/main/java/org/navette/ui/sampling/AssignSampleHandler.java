package org.navette.ui.sampling;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Coding › Assign the sample: leads to the samples and asks who is to code the one that is looked at. */
public final class AssignSampleHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.mayEdit();
    }

    @Execute
    public void execute(Parts parts) {
        parts.activate(Parts.SAMPLES).map(SamplingPart.class::cast).ifPresent(SamplingPart::assign);
    }
}
