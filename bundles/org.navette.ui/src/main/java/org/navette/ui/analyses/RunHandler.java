package org.navette.ui.analyses;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** Runs what the part with the focus asks for. */
public final class RunHandler {
    /** The command, for its key in tips. */
    public static final String COMMAND = "org.navette.command.run";
    private static final List<String> PARTS = List.of(Parts.ANALYSES, Parts.AUDIT);

    /** A part that runs something with progress. */
    public interface Runs {
        void run();
    }

    @CanExecute
    public boolean possible(StudySession session, Parts parts) {
        return session.study().isPresent() && PARTS.contains(parts.active());
    }

    @Execute
    public void execute(Parts parts) {
        parts.activate(parts.active()).filter(Runs.class::isInstance).map(Runs.class::cast).ifPresent(Runs::run);
    }
}
