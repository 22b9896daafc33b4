package org.navette.ui.reading;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Asks what one passage says of another. */
final class LinkDialog extends FormDialog {
    /** @param note null for none */
    record Said(String name, String note) {
    }

    private final List<String> used;
    private Combo name;
    private Text note;
    private Said said;

    /** @param sentence names both passages. @param used names to choose from */
    LinkDialog(Shell shell, String sentence, List<String> used) {
        super(shell, Messages.text("link.title"), sentence, Messages.text("link.deed"));
        this.used = used.isEmpty() ? List.of(Messages.text("link.usual").split(", ")) : used;
    }

    /** Empty when cancelled. */
    Optional<Said> ask() {
        return open() == Window.OK ? Optional.of(said) : Optional.empty();
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("link.name"));
        name = new Combo(area, SWT.DROP_DOWN);
        name.setItems(used.toArray(String[]::new));
        name.setText(used.getFirst());
        name.setLayoutData(Space.wide());
        label(area, Messages.text("link.note"));
        note = new Text(area, SWT.BORDER);
        note.setLayoutData(Space.wide());
        name.addListener(SWT.Modify, e -> complain(name.getText().isBlank() ? Messages.text("link.nameless") : null));
    }

    @Override
    protected void accept() {
        said = new Said(name.getText().strip(), note.getText().isBlank() ? null : note.getText().strip());
    }
}
