package org.navette.ui.privacy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.privacy.EraseCustomer;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** File › Erase a customer: of the document being read, when it has one. */
public final class EraseCustomerHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().filter(s -> !s.readOnly()).isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.read("erase-customer", study -> shown(session, study), customer -> new EraseCustomerDialog(shell, session, customer).ask()
                .ifPresent(result -> new FindingsDialog(shell, findings(result)).open()));
    }

    private static String shown(StudySession session, Study study) {
        if (session.shown().isEmpty()) {
            return "";
        }
        String customer = study.documents().get(session.shown().getAsLong()).customer();
        return customer == null ? "" : customer;
    }

    static String goes(EraseCustomer.Result result) {
        return Messages.text("erase.goes", result.documents(), result.codings() + result.sentimentTags(), result.memos() + result.links(), result.values(), result.behaviours());
    }

    static Findings findings(EraseCustomer.Result result) {
        List<String> done = new ArrayList<>(List.of(Messages.text("erase.done"), goes(result)));
        if (result.sampled() > 0) {
            done.add(Messages.text("erase.sampled", result.sampled()));
        }
        return PrivacyFindings.of(Messages.text("erase.title"), done, Messages.text("erase.outside"), result.outside());
    }
}
