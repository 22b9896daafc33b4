package org.navette.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;

/** Asks where something goes that can be a page, a workbook or a table, and offers to open it when it is written. */
public final class Export {
    private static final List<String> ENDINGS = List.of(".html", ".xlsx", ".csv");
    private final Shell shell;
    private final String title;

    /** @param title of the dialogs: what is exported */
    public Export(Shell shell, String title) {
        this.shell = shell;
        this.title = title;
    }

    /** @param name proposed, without ending. @return the file with its ending; empty when the user chose none */
    public Optional<Path> ask(String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(ENDINGS.stream().map(e -> "*" + e).toArray(String[]::new));
        dialog.setFilterNames(ENDINGS.stream().map(e -> Messages.text("segments.form" + e)).toArray(String[]::new));
        dialog.setFileName(name + ENDINGS.getFirst());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(named -> Path.of(ended(named, dialog.getFilterIndex())));
    }

    /** The name with an ending: its own when it has one of ours, else that of the form chosen. */
    static String ended(String named, int form) {
        return ENDINGS.stream().anyMatch(named.toLowerCase(Locale.ROOT)::endsWith) ? named : named + ENDINGS.get(Math.max(0, form));
    }

    /** It is written: shall it be opened? */
    public void offer(Path file) {
        MessageDialog question = new MessageDialog(shell, title, null, Messages.text("export.written.file", file), MessageDialog.QUESTION, 0,
                Messages.text("report.open"), Messages.text("dialog.close"));
        if (question.open() == 0) {
            Program.launch(file.toString());
        }
    }
}
