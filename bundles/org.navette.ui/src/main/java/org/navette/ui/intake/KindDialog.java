package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.intake.LookAtTable;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Asks what a table holds; what its columns speak for is chosen already. */
public final class KindDialog extends FormDialog {
    private final TableKind first;
    private TableKind kind;

    public KindDialog(Shell shell, Path file) {
        super(shell, Messages.text("drop.title"), Messages.text("drop.kind", file.getFileName()), Messages.text("import.next"));
        first = guess(file);
        kind = first;
    }

    private static TableKind guess(Path file) {
        try {
            return TableKind.of(LookAtTable.look(LookAtTable.Params.of(file), Catalogue.locale(), Progress.NONE));
        } catch (InputProblem p) {
            return TableKind.DOCUMENTS; // the import says what is wrong with it
        }
    }

    Optional<TableKind> ask() {
        return open() == Window.OK ? Optional.of(kind) : Optional.empty();
    }

    @Override
    protected void form(Composite area) {
        for (TableKind offered : TableKind.values()) {
            Button button = new Button(area, SWT.RADIO);
            button.setText(Messages.text("drop.kind." + offered));
            button.setLayoutData(Space.wide(2));
            button.setSelection(offered == first);
            button.addListener(SWT.Selection, e -> {
                if (button.getSelection()) {
                    kind = offered;
                }
            });
        }
    }

    @Override
    protected void accept() {
        // the choice is known already
    }
}
