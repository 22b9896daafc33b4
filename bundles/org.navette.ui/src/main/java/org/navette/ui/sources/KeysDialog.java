package org.navette.ui.sources;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.intake.CompareKeys;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.FindingsDialog;

/** Who is only in the words and who only in the behaviour, with a table of all of them for those who want to mend the keys. */
public final class KeysDialog extends FindingsDialog {
    private static final int EXPORT = IDialogConstants.CLIENT_ID + 1;
    private final StudySession session;
    private final Shell shell;
    private final String source;

    public KeysDialog(Shell shell, StudySession session, CompareKeys.Result keys) {
        super(shell, KeysFindings.of(keys));
        this.shell = shell;
        this.session = session;
        source = keys.name();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, EXPORT, Messages.text("keys.export"), false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id != EXPORT) {
            super.buttonPressed(id);
            return;
        }
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.text("keys.export"));
        dialog.setFilterExtensions(new String[] { "*.csv" });
        dialog.setFileName(Messages.text("keys.file", source));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            close();
            session.run(Messages.text("keys.task"), (study, progress) -> new CompareKeys().run(study, new CompareKeys.Params(source, Path.of(chosen)), progress),
                    result -> new FindingsDialog(shell, KeysFindings.of(result)).open());
        }
    }
}
