package org.navette.ui.look;

import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.MachineOpinion;
import org.navette.ui.session.StudySession;

import jakarta.inject.Named;

/** View › Machine's opinion › Hidden until a document of a sample is done, Always shown, Never shown. */
public final class MachineHandler {
    @Execute
    public void execute(StudySession session, @Named("org.navette.parameter.machine") String opinion) {
        session.machine(MachineOpinion.of(opinion));
    }
}
