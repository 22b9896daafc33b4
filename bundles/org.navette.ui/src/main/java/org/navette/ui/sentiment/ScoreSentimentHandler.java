package org.navette.ui.sentiment;

import java.text.NumberFormat;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.sentiment.ScoreSentiment;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** Analyse › Score sentiment. */
public final class ScoreSentimentHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().filter(s -> !s.readOnly()).isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        new ScoreSentimentDialog(shell, session).ask()
                .ifPresent(result -> new FindingsDialog(shell, findings(result)).open());
    }

    /** How many documents fell into each class, and how many were left out. */
    static Findings findings(ScoreSentiment.Result result) {
        NumberFormat number = NumberFormat.getIntegerInstance(Catalogue.locale());
        return new Findings(Messages.text("scoring.title"),
                List.of(Messages.text("scoring.done", result.documents(), result.skipped()), Messages.text("scoring.machine")),
                List.of(Messages.text("column.sentiment"), Messages.text("crosstab.documents")), 1, result.byClass().entrySet()
                        .stream().map(e -> List.of(Messages.text("sentiment." + e.getKey()), number.format(e.getValue()))).toList());
    }
}
