package org.navette.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.export.ExportCodebook;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** Asks for a file and writes the codebook into it. */
final class CodebookExport {
    private static final List<String> ENDINGS = List.of(".qdc", ".xlsx", ".csv");
    private final StudySession session;

    CodebookExport(StudySession session) {
        this.session = session;
    }

    void ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.text("codebook.export"));
        dialog.setFilterExtensions(ENDINGS.stream().map(e -> "*" + e).toArray(String[]::new));
        dialog.setFilterNames(ENDINGS.stream().map(e -> Messages.text("codebook.form" + e)).toArray(String[]::new));
        dialog.setFileName(Messages.text("codebook.file") + ENDINGS.getFirst());
        dialog.setOverwrite(true);
        String named = dialog.open();
        if (named != null) {
            Path file = Path.of(withEnding(named, dialog.getFilterIndex()));
            session.run(Messages.text("codebook.export"), (study, progress) -> new ExportCodebook().run(study, new ExportCodebook.Params(file), progress),
                    written -> MessageDialog.openInformation(shell, Messages.text("codebook.export"), said(written)));
        }
    }

    /** The chosen form's ending, unless the name bears one that can be written. */
    static String withEnding(String named, int form) {
        return ENDINGS.stream().anyMatch(named.toLowerCase(Locale.ROOT)::endsWith) ? named : named + ENDINGS.get(Math.max(0, form));
    }

    static String said(ExportCodebook.Result written) {
        String done = Messages.text("codebook.written", written.codes(), written.sets(), written.file());
        return written.notes().isEmpty() ? done : done + "\n\n" + String.join("\n", written.notes());
    }
}
