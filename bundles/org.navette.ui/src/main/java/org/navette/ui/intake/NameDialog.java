package org.navette.ui.intake;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Asks for one name. */
class NameDialog extends FormDialog {
    private final String first;
    private Text field;
    private String name;

    /** @param first the name to begin with */
    NameDialog(Shell shell, String title, String sentence, String deed, String first) {
        super(shell, title, sentence, deed);
        this.first = first;
    }

    /** Null when none was given. */
    String name() {
        return name;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("code.name"));
        field = new Text(area, SWT.BORDER);
        field.setText(first);
        field.setLayoutData(Space.wide());
        field.selectAll();
    }

    @Override
    protected void accept() {
        name = field.getText().isBlank() ? null : field.getText().strip();
    }
}
