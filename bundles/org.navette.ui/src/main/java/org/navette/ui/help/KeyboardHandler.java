package org.navette.ui.help;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;

/** Help › Keyboard. */
public final class KeyboardHandler {
    @Execute
    public void execute(Shell shell) {
        new HelpDialog(shell, Messages.text("help.keyboard"), Messages.text("help.keyboard.text")).open();
    }
}
