package org.navette.ui.window;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.navette.ui.Messages;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;

/** Shows findings until they are put away. */
public class FindingsDialog extends Dialog {
    private static final int WIDEST = 900;
    private static final int NARROWEST = 460;
    private static final int TALLEST = 420;
    /** Beyond this a column's words are cut; the mouse can widen it. */
    private static final int COLUMN = 520;
    private static final int AIR = 14;
    private final Findings findings;

    public FindingsDialog(Shell shell, Findings findings) {
        super(shell);
        this.findings = findings;
    }

    @Override
    protected int getShellStyle() {
        return super.getShellStyle() | SWT.RESIZE | SWT.SHEET;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(findings.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Space.padded(1, Space.WIDE));
        area.setLayoutData(Space.fill());
        Label heading = new Label(area, SWT.NONE);
        heading.setText(findings.title().replace("&", "&&"));
        heading.setFont(Fonts.TITLE.get());
        for (String sentence : findings.sentences()) {
            Label words = new Label(area, SWT.WRAP);
            words.setText(sentence.replace("&", "&&"));
            GridData data = Space.wide();
            data.widthHint = NARROWEST;
            words.setLayoutData(data);
        }
        if (!findings.heads().isEmpty()) {
            table(area);
        }
        return area;
    }

    private void table(Composite area) {
        Table table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (int i = 0; i < findings.heads().size(); i++) {
            TableColumn column = new TableColumn(table, i < findings.words() ? SWT.LEFT : SWT.RIGHT);
            column.setText(findings.heads().get(i));
        }
        findings.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
        int width = 0;
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(COLUMN, column.getWidth() + AIR));
            width += column.getWidth();
        }
        GridData data = Space.fill();
        data.widthHint = Math.clamp(width + AIR, NARROWEST, WIDEST);
        data.heightHint = Math.min(TALLEST, table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        table.setLayoutData(data);
        table.addListener(SWT.Resize, e -> widen(table));
    }

    /** The last column of words takes the room that is left, so that figures stand together. */
    private void widen(Table table) {
        int others = 0;
        for (int i = 0; i < table.getColumnCount(); i++) {
            others += i == findings.words() - 1 ? 0 : table.getColumn(i).getWidth();
        }
        TableColumn last = table.getColumn(findings.words() - 1);
        last.setWidth(Math.max(last.getWidth(), table.getClientArea().width - others));
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
