package org.navette.ui.help;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;

/** Help › About. */
public final class AboutHandler {
    @Execute
    public void execute(Shell shell) {
        new HelpDialog(shell, Messages.text("help.about"), Messages.text("help.about.text",
                System.getProperty("java.version"), org.eclipse.swt.SWT.getVersion())).open();
    }
}
