package org.navette.ui.team;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.FindingsDialog;

/** File › Merge copies. */
public final class MergeHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().filter(s -> !s.readOnly()).isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        new CopiesDialog(shell, session, List.of()).ask().ifPresent(choices -> {
            if (choices.anything()) {
                new MergeDialog(shell, session, choices).ask().ifPresent(result -> new FindingsDialog(shell,
                        MergeFindings.done(result)).open());
            } else {
                new FindingsDialog(shell, MergeFindings.nothing(choices.found())).open();
            }
        });
    }
}
