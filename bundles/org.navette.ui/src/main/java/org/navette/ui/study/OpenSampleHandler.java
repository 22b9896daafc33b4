package org.navette.ui.study;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;

import jakarta.inject.Named;

/** File › Open sample study › La Ruche, Harbour Mobile. */
public final class OpenSampleHandler {
    /** Name of the command parameter that names the corpus. */
    private static final String CORPUS = "org.navette.parameter.corpus";

    @CanExecute
    public boolean possible(@Named(CORPUS) String corpus) {
        return Corpora.of(corpus).folder().isPresent();
    }

    @Execute
    public void execute(StudySession session, @Named(CORPUS) String corpus) {
        new StudyActions(session).sample(Corpora.of(corpus));
    }
}
