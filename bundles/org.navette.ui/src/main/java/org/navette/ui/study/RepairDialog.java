package org.navette.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;
import org.navette.ui.window.FormDialog;

/** Asks for the damaged study and for the file of the new one. */
public final class RepairDialog extends FormDialog {
    private final Path proposal;
    private StudyFileField damaged;
    private StudyFileField into;
    private Path chosenDamaged;
    private Path chosenInto;

    /** @param proposal the study that is probably meant, or null */
    public RepairDialog(Shell shell, Path proposal) {
        super(shell, Messages.text("repair.title"), Messages.text("repair.sentence"), Messages.text("repair.deed"));
        this.proposal = proposal;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("repair.damaged"));
        damaged = new StudyFileField(area, SWT.OPEN, proposal, this::propose);
        label(area, Messages.text("repair.into"));
        into = new StudyFileField(area, SWT.SAVE, proposal == null ? null : StudyFileField.beside(proposal, Messages.text("repair.word")), this::check);
    }

    @Override
    public void create() {
        super.create();
        check();
    }

    private void propose() {
        if (!damaged.blank() && Files.isRegularFile(damaged.path())) {
            into.path(StudyFileField.beside(damaged.path(), Messages.text("repair.word")));
        }
        check();
    }

    private void check() {
        complain(damaged.blank() ? Messages.text("repair.nodamaged") : into.blank() ? Messages.text("study.fileless")
                : Files.exists(into.path()) ? Messages.text("study.exists") : null);
    }

    @Override
    protected void accept() {
        chosenDamaged = damaged.path();
        chosenInto = into.path();
    }

    Path damaged() {
        return chosenDamaged;
    }

    Path into() {
        return chosenInto;
    }
}
