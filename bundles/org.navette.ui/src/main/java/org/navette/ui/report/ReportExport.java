package org.navette.ui.report;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.report.WriteReport;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** Asks for a file, writes the report there and offers to open it. */
final class ReportExport {
    private final StudySession session;

    ReportExport(StudySession session) {
        this.session = session;
    }

    /** @param tables names of kept tables; empty for the standard report */
    void ask(Shell shell, List<String> tables) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.text("report.export"));
        dialog.setFilterExtensions(new String[] { "*.xlsx", "*.html" });
        dialog.setFilterNames(new String[] { Messages.text("report.workbook"), Messages.text("report.page") });
        dialog.setFileName(session.study().orElseThrow().file().getFileName().toString().replace(".navette", ".xlsx"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        String ending = dialog.getFilterIndex() == 1 ? ".html" : ".xlsx";
        Path file = Path.of(chosen.matches("(?i).*\\.(xlsx|html)") ? chosen : chosen + ending);
        session.run(Messages.text("report.task"),
                (study, progress) -> new WriteReport().run(study, new WriteReport.Params("standard", tables, file), progress),
                result -> offer(shell, result));
    }

    private static void offer(Shell shell, WriteReport.Result result) {
        MessageDialog question = new MessageDialog(shell, Messages.text("report.export"), null,
                Messages.text("report.done", result.tables(), result.verbatims(), result.file()), MessageDialog.QUESTION, 0,
                Messages.text("report.open"), Messages.text("dialog.close"));
        if (question.open() == 0) {
            Program.launch(result.file().toString());
        }
    }
}
