package org.navette.ui.sentiment;

import java.util.function.BiFunction;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.sentiment.ScoreSentiment;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.WorkDialog;

/** Says what the machine will do and lets it begin. */
public final class ScoreSentimentDialog extends WorkDialog<ScoreSentiment.Result> {
    public ScoreSentimentDialog(Shell shell, StudySession session) {
        super(shell, session, Messages.text("scoring.title"), Messages.text("scoring.sentence"), Messages.text("scoring.deed"));
    }

    @Override
    protected void form(Composite area) {
        // there is one model so far: nothing to choose
    }

    @Override
    protected BiFunction<Study, Progress, ScoreSentiment.Result> work() {
        return (study, progress) -> new ScoreSentiment().run(study, new ScoreSentiment.Params(null), progress);
    }
}
