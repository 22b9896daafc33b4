package org.navette.ui.privacy;

import java.util.EnumSet;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.privacy.Proposal;
import org.navette.analysis.privacy.Pseudonymise;
import org.navette.text.privacy.PersonalKind;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** File › Pseudonymise: looks for personal data first, then asks what to replace. */
public final class PseudonymiseHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().filter(s -> !s.readOnly()).isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.run(Messages.text("pseudonymise.searching"), (study, progress) -> new Pseudonymise().run(study,
                new Pseudonymise.Params(null, new char[0], EnumSet.allOf(PersonalKind.class), false, null, null), progress).proposals(),
                found -> ask(session, shell, found));
    }

    private static void ask(StudySession session, Shell shell, List<Proposal> found) {
        if (shell.isDisposed()) {
            return;
        }
        if (found.isEmpty()) {
            new FindingsDialog(shell, new Findings(Messages.text("pseudonymise.title"), List.of(Messages.text("pseudonymise.none")), List.of(), 0, List.of())).open();
            return;
        }
        new PseudonymiseDialog(shell, session, new ProposalList(found)).ask().ifPresent(result -> new FindingsDialog(shell, findings(result)).open());
    }

    static Findings findings(Pseudonymise.Result result) {
        String done = result.replaced() ? Messages.text("pseudonymise.done", result.passages(), result.documents(), result.others(), result.pairs())
                : Messages.text("pseudonymise.nothing");
        return PrivacyFindings.of(Messages.text("pseudonymise.title"), List.of(done), Messages.text("pseudonymise.outside"), result.outside());
    }
}
