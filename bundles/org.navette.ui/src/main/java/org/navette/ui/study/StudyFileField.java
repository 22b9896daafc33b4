package org.navette.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;

/** The name of a study file, typed or looked for. */
final class StudyFileField {
    private final Text text;

    /** @param style SWT.OPEN for a file that is there, SWT.SAVE for one to be made. @param changed runs at every change */
    StudyFileField(Composite area, int style, Path proposal, Runnable changed) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(2));
        row.setLayoutData(Space.wide());
        text = new Text(row, SWT.BORDER);
        text.setText(proposal == null ? "" : proposal.toString());
        text.setLayoutData(Space.wide());
        text.addListener(SWT.Modify, e -> changed.run());
        FlatButton.words(row, "open", Messages.text("import.browse"), Messages.text("import.browse"), () -> browse(style));
    }

    private void browse(int style) {
        FileDialog dialog = new FileDialog(text.getShell(), style);
        dialog.setFilterExtensions(style == SWT.OPEN ? new String[] { "*.navette", "*.*" } : new String[] { "*.navette" });
        dialog.setFileName(text.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(style == SWT.OPEN || chosen.endsWith(".navette") ? chosen : chosen + ".navette");
        }
    }

    boolean blank() {
        return text.getText().isBlank();
    }

    Path path() {
        return Path.of(text.getText().strip()).toAbsolutePath();
    }

    void path(Path path) {
        text.setText(path.toString());
    }

    /** {@code x-<word>.navette} beside a file, or with a number when that is taken. */
    static Path beside(Path file, String word) {
        String stem = file.getFileName().toString().replaceFirst("\\.navette$", "") + "-" + word;
        Path free = file.resolveSibling(stem + ".navette");
        for (int n = 2; Files.exists(free); n++) {
            free = file.resolveSibling(stem + "-" + n + ".navette");
        }
        return free;
    }
}
