package org.navette.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.codebook.CompareCodebooks;
import org.navette.core.codebook.SideBySide;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.CodebookVersion;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Two versions of the codebook side by side, and their difference in sentences. */
public final class CompareDialog extends Dialog {
    private static final int WIDE = 720;
    private static final int TALL = 250;
    private final StudySession session;
    /** What the analysis calls each choice; the last one is the codebook as it stands. */
    private final List<String> names = new ArrayList<>();
    private Combo from;
    private Combo to;
    private Table table;
    private Text sentences;

    /** @param versions kept, oldest first; at least one */
    public CompareDialog(Shell shell, StudySession session, List<CodebookVersion> versions) {
        super(shell);
        this.session = session;
        versions.forEach(v -> names.add(v.name()));
        names.add("now");
    }

    @Override
    protected int getShellStyle() {
        return super.getShellStyle() | SWT.RESIZE | SWT.SHEET;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("compare.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Space.padded(2, Space.WIDE));
        area.setLayoutData(Space.fill());
        Label heading = new Label(area, SWT.NONE);
        heading.setText(Messages.text("compare.title"));
        heading.setFont(Fonts.TITLE.get());
        heading.setLayoutData(Space.wide(2));
        from = choice(area, "compare.from", 0);
        to = choice(area, "compare.to", names.size() - 1);
        table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (String key : List.of("compare.before", "compare.after", "compare.what")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(Messages.text(key));
        }
        table.setLayoutData(room(TALL));
        table.addListener(SWT.Resize, e -> {
            int third = Math.max(80, table.getClientArea().width / 3);
            for (TableColumn column : table.getColumns()) {
                column.setWidth(third);
            }
        });
        named(table, "compare.list");
        sentences = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        sentences.setLayoutData(room(TALL / 2));
        named(sentences, "compare.sentences");
        compare();
        return area;
    }

    private static void named(Control control, String key) {
        Spoken.as(control, () -> Messages.text(key));
    }

    private static GridData room(int tall) {
        GridData data = Space.fill();
        data.horizontalSpan = 2;
        data.widthHint = Space.across(WIDE);
        data.heightHint = tall;
        return data;
    }

    private Combo choice(Composite area, String key, int chosen) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.text(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        names.forEach(name -> combo.add(combo.getItemCount() == names.size() - 1 ? Messages.text("compare.now") : name));
        combo.select(chosen);
        combo.setLayoutData(Space.wide());
        combo.addListener(SWT.Selection, e -> compare());
        return combo;
    }

    private void compare() {
        var params = new CompareCodebooks.Params(names.get(from.getSelectionIndex()), names.get(to.getSelectionIndex()));
        session.read("codebook-compare", study -> new CompareCodebooks().run(study, params, Progress.NONE), result -> {
            if (!table.isDisposed()) {
                show(result);
            }
        });
    }

    private void show(CompareCodebooks.Result result) {
        table.setRedraw(false);
        table.removeAll();
        for (SideBySide.Row row : result.list().rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { indented(row.from(), row.fromLevel()), indented(row.to(), row.toLevel()), row.kinds().stream().sorted()
                    .map(kind -> Messages.text("compare.kind." + kind.word())).collect(Collectors.joining(", ")) });
            if (row.kinds().isEmpty()) {
                item.setForeground(Theme.current().muted());
            }
        }
        table.setRedraw(true);
        sentences.setText(result.difference().changes().isEmpty() ? Messages.text("compare.same")
                : String.join("\n", result.difference().sentences()));
    }

    private static String indented(Code code, int level) {
        return code == null ? "" : "    ".repeat(level) + code.name();
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
