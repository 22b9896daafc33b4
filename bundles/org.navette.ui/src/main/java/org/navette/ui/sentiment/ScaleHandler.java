package org.navette.ui.sentiment;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.core.study.SentimentScale;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.ui.session.StudySession;

import jakarta.inject.Named;

/** Edit › Sentiment scale: 3, 5 or 7 points. */
public final class ScaleHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.mayEdit();
    }

    @Execute
    public void execute(StudySession session, @Named("org.navette.parameter.points") String points) {
        SentimentScale scale = new SentimentScale(Integer.parseInt(points));
        session.edit(Label.of(Deed.SET_SCALE, scale.points()), editor -> editor.scale(scale));
    }
}
