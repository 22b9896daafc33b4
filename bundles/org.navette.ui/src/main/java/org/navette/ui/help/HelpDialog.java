package org.navette.ui.help;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;
import org.navette.ui.widgets.icon.Icons;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** A page of words; lines with a tab have two columns, the first one for keys. */
final class HelpDialog extends Dialog {
    private static final int LONG = 22;
    private final String title;
    private final String words;

    HelpDialog(Shell shell, String title, String words) {
        super(shell);
        this.title = title;
        this.words = words;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        org.eclipse.swt.layout.GridLayout layout = Space.padded(2, Space.WIDE);
        layout.horizontalSpacing = Space.WIDE;
        area.setLayout(layout);
        area.setLayoutData(Space.fill());
        Label logo = new Label(area, SWT.NONE);
        logo.setImage(Icons.get("navette"));
        Label heading = new Label(area, SWT.NONE);
        heading.setText(title);
        heading.setFont(Fonts.TITLE.get());
        String[] lines = words.split("\n");
        // a long list stands in two columns, so that it fits a small screen
        int half = lines.length > LONG ? (lines.length + 1) / 2 : lines.length;
        Composite columns = new Composite(area, SWT.NONE);
        columns.setLayout(Space.plain(2));
        ((org.eclipse.swt.layout.GridLayout) columns.getLayout()).horizontalSpacing = 2 * Space.WIDE;
        columns.setLayoutData(Space.wide(2));
        for (int from = 0; from < lines.length; from += half) {
            column(columns, java.util.Arrays.copyOfRange(lines, from, Math.min(lines.length, from + half)));
        }
        return area;
    }

    private static void column(Composite parent, String[] lines) {
        Composite area = new Composite(parent, SWT.NONE);
        org.eclipse.swt.layout.GridLayout layout = Space.plain(2);
        layout.horizontalSpacing = Space.WIDE;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        for (String line : lines) {
            String[] parts = line.split("\t");
            Label one = new Label(area, SWT.WRAP);
            one.setText(parts[0].replace("&", "&&"));
            if (parts.length == 1) {
                GridData data = Space.wide(2);
                data.widthHint = Space.across(440);
                one.setLayoutData(data);
            } else {
                one.setFont(Fonts.STRONG.get());
                Label other = new Label(area, SWT.NONE);
                other.setText(parts[1].replace("&", "&&"));
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.text("dialog.close"), true);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Dress.all(getShell());
        return contents;
    }
}
