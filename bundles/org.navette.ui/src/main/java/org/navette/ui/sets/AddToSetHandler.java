package org.navette.ui.sets;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.study.NamedSet;
import org.navette.ui.session.StudySession;

/** Edit › Add to a set. */
public final class AddToSetHandler {
    private record Stock(List<NamedSet> sets, String shown) {
    }

    @CanExecute
    public boolean possible(StudySession session) {
        return session.mayEdit() && (session.shown().isPresent() || session.order().length > 0);
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        long shown = session.shown().orElse(0);
        long[] listed = session.order();
        session.read("sets", s -> new Stock(s.sets().list(), shown == 0 ? null : s.documents().get(shown).name()),
                stock -> new AddToSetDialog(shell, session, stock.sets(), stock.shown(), listed).ask());
    }
}
