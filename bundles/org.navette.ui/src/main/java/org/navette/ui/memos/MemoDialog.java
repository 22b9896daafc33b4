package org.navette.ui.memos;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Asks for a memo's title and text. */
public final class MemoDialog extends FormDialog {
    /** What was written. */
    public record Written(String title, String text) {
    }

    private static final int LINES = 8;
    private final Written before;
    private Text title;
    private Text text;
    private Written written;

    /** @param about a sentence on what the memo is about. @param before what stands; null for a new memo */
    public MemoDialog(Shell shell, String about, Written before) {
        super(shell, Messages.text(before == null ? "memos.new" : "memos.change"), about, Messages.text(before == null ? "memos.write" : "dialog.save"));
        this.before = before == null ? new Written("", "") : before;
    }

    /** Empty when cancelled. */
    public Optional<Written> ask() {
        return open() == Window.OK ? Optional.of(written) : Optional.empty();
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("memos.title"));
        title = new Text(area, SWT.BORDER);
        title.setLayoutData(Space.wide());
        title.setText(before.title());
        label(area, Messages.text("memos.text")).setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData data = Space.fill();
        data.widthHint = Space.across(400);
        data.heightHint = LINES * text.getLineHeight();
        text.setLayoutData(data);
        text.setText(before.text());
        text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        text.addListener(SWT.Modify, e -> check());
    }

    private void check() {
        complain(text.getText().isBlank() ? Messages.text("memos.empty") : null);
    }

    @Override
    public void create() {
        super.create();
        if (before.text().isBlank()) {
            getButton(org.eclipse.jface.dialogs.IDialogConstants.OK_ID).setEnabled(false); // nothing is wrong yet, but nothing is said
        }
        text.setFocus();
    }

    @Override
    protected void accept() {
        written = new Written(title.getText().strip(), text.getText().strip());
    }
}
