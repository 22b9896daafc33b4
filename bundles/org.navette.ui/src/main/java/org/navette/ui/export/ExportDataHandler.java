package org.navette.ui.export;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.export.ExportData;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** File › Export data. */
public final class ExportDataHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.read("export-question", ExportQuestion::of,
                question -> new ExportDataDialog(shell, session, question).ask().ifPresent(result -> offer(shell, result)));
    }

    private static void offer(Shell shell, ExportData.Result result) {
        List<String> sentences = new ArrayList<>(List.of(Messages.text("export.done", result.rows(), result.columns(), result.file())));
        sentences.addAll(result.notes());
        MessageDialog question = new MessageDialog(shell, Messages.text("export.title"), null, String.join("\n\n", sentences), MessageDialog.QUESTION, 0,
                Messages.text("report.open"), Messages.text("dialog.close"));
        if (question.open() == 0) {
            Program.launch(result.file().toString());
        }
    }
}
