package org.navette.ui.report;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.session.StudySession;

/** File › Export report: the standard one. */
public final class ExportReportHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        new ReportExport(session).ask(shell, List.of());
    }
}
