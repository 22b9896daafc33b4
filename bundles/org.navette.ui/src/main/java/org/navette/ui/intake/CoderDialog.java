package org.navette.ui.intake;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Asks who made the codings of a file that does not say it itself. */
final class CoderDialog extends FormDialog {
    private final String first;
    private Text coder;
    private String name;

    /** @param first the name to begin with */
    CoderDialog(Shell shell, String first) {
        super(shell, Messages.text("import.codings"), Messages.text("import.codings.coder"), Messages.text("import.deed"));
        this.first = first;
    }

    /** Null when none was given. */
    String name() {
        return name;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("code.name"));
        coder = new Text(area, SWT.BORDER);
        coder.setText(first);
        coder.setLayoutData(Space.wide());
        coder.selectAll();
    }

    @Override
    protected void accept() {
        name = coder.getText().isBlank() ? null : coder.getText().strip();
    }
}
