package org.navette.ui.window;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.problem.InputProblem;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The look of our dialogs: a heading, a sentence, a form, a line for what is wrong, two buttons named by their deed. */
public abstract class FormDialog extends Dialog {
    private final String title;
    private final String sentence;
    private final String deed;
    private Label problem;

    protected FormDialog(Shell shell, String title, String sentence, String deed) {
        super(shell);
        this.title = title;
        this.sentence = sentence;
        this.deed = deed;
    }

    /** Puts the form on a composite with a grid of two columns: label and control. */
    protected abstract void form(Composite parent);

    /** Takes what was entered; an {@link InputProblem} is shown and keeps the dialog open. */
    protected abstract void accept();

    /** A label of the first column. */
    protected static Label label(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return label;
    }

    /** Tells what is wrong, or nothing when null; the deed is possible only when nothing is. */
    protected final void complain(String sentenceOrNull) {
        if (problem == null) {
            return;
        }
        problem.setText(sentenceOrNull == null ? "" : sentenceOrNull);
        problem.requestLayout();
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(sentenceOrNull == null && idle());
        }
    }

    /** Whether the deed may be done now. */
    protected boolean idle() {
        return true;
    }

    /** Tells how an attempt ended; another one is possible at once. */
    protected final void tell(String ending) {
        complain(null);
        problem.setText(ending);
        problem.requestLayout();
    }

    @Override
    protected int getShellStyle() {
        return super.getShellStyle() | SWT.RESIZE | SWT.SHEET;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Space.padded(2, Space.WIDE));
        area.setLayoutData(Space.fill());
        Label heading = new Label(area, SWT.NONE);
        heading.setText(title);
        heading.setFont(Fonts.TITLE.get());
        heading.setLayoutData(Space.wide(2));
        if (!sentence.isEmpty()) {
            Label words = new Label(area, SWT.WRAP);
            words.setText(sentence);
            GridData data = Space.wide(2);
            data.widthHint = Space.words(460);
            words.setLayoutData(data);
        }
        Label gap = new Label(area, SWT.NONE);
        GridData small = Space.wide(2);
        small.heightHint = Space.TIGHT;
        gap.setLayoutData(small);
        form(area);
        problem = Dress.own(new Label(area, SWT.WRAP));
        problem.setForeground(Theme.current().negative());
        problem.setBackground(Theme.current().surface());
        GridData data = Space.wide(2);
        data.widthHint = Space.words(460);
        problem.setLayoutData(data);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Dress.all(getShell());
        Fields.selectByTab(getShell());
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
        createButton(parent, IDialogConstants.OK_ID, deed, true);
    }

    @Override
    protected void okPressed() {
        try {
            accept();
        } catch (InputProblem p) {
            complain(p.sentence());
            return;
        }
        super.okPressed();
    }
}
