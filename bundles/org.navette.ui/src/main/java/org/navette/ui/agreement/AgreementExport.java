package org.navette.ui.agreement;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.output.OutputFile;
import org.navette.core.progress.Progress;
import org.navette.formats.output.CsvTable;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** Hands a sheet to other programs. */
final class AgreementExport {
    private final StudySession session;
    private final Shell shell;

    AgreementExport(StudySession session, Shell shell) {
        this.session = session;
        this.shell = shell;
    }

    /** To the clipboard, with tabs. */
    void copy(AgreementSheet sheet) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] { sheet.tabbed() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** To a file that is asked for. */
    void csv(AgreementSheet sheet) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.text("agreement.export.tip"));
        dialog.setFilterExtensions(new String[] { "*.csv" });
        dialog.setFileName(Messages.text("agreement.file"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") ? chosen : chosen + ".csv");
            session.run(Messages.text("agreement.export.task"), (study, progress) -> {
                write(sheet, file, progress);
                return file;
            }, written -> { });
        }
    }

    static void write(AgreementSheet sheet, Path file, Progress progress) {
        new OutputFile(file).write((OutputStream out) -> {
            CsvTable table = new CsvTable(out, true, true);
            for (List<Object> row : sheet.table()) {
                table.row(row);
            }
            table.finish();
        }, progress);
    }
}
