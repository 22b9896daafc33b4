package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Kind;
import org.navette.core.study.VariableType;
import org.navette.ui.Messages;
import org.navette.ui.intake.ColumnPlan.Role;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.FormDialog;

/** Asks for files and shows what is in them: each column with examples, the part it plays and its type. */
public final class ImportDocumentsDialog extends FormDialog {
    private static final String[] LANGUAGES = { null, "fr", "en" };
    private final StudySession session;
    private final List<TableEditor> editors = new ArrayList<>();
    private List<Path> files;
    private ImportPlan plan;
    private Text file;
    private Label found;
    private Table table;
    private Combo kind;
    private Combo language;
    private ImportDocuments.Params params;

    /** @param files chosen already, may be empty */
    public ImportDocumentsDialog(Shell shell, StudySession session, List<Path> files) {
        super(shell, Messages.text("import.title"), Messages.text("import.sentence"), Messages.text("import.deed"));
        this.session = session;
        this.files = files;
    }

    /** What to import, behind {@code open() == OK}. */
    public ImportDocuments.Params params() {
        return params;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("import.file"));
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(2));
        row.setLayoutData(Space.wide());
        file = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        file.setLayoutData(Space.wide());
        FlatButton.words(row, "open", Messages.text("import.browse"), Messages.text("import.browse"), this::browse);
        label(area, Messages.text("import.kind"));
        kind = new Combo(area, SWT.READ_ONLY);
        kind.setItems(Arrays.stream(Kind.values()).map(k -> Messages.text("kind." + k.word())).toArray(String[]::new));
        kind.select(0);
        label(area, Messages.text("import.language"));
        language = new Combo(area, SWT.READ_ONLY);
        language.setItems(Messages.text("import.language.study"), Messages.text("language.fr"), Messages.text("language.en"));
        language.select(0);
        found = new Label(area, SWT.NONE);
        found.setFont(Fonts.SMALL.get());
        found.setLayoutData(Space.wide(2));
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = 780;
        data.heightHint = 280;
        table.setLayoutData(data);
        table.setHeaderVisible(true);
        column("import.column", 160);
        column("import.role", 150);
        column("import.type", 150);
        column("import.examples", 320);
        // the combos lie in the rows: give them room
        table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, 34));
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Messages.text(key));
        column.setWidth(width);
    }

    @Override
    public void create() {
        super.create();
        complain(Messages.text("import.no.file"));
        look();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.text("import.title"));
        dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.xlsx;*.txt;*.docx;*.md", "*.*" });
        dialog.setFilterNames(new String[] { Messages.text("import.filter"), Messages.text("import.filter.all") });
        if (dialog.open() != null) {
            files = Stream.of(dialog.getFileNames()).map(n -> Path.of(dialog.getFilterPath(), n)).toList();
            look();
        }
    }

    private void look() {
        if (files.isEmpty()) {
            return;
        }
        file.setText(files.size() == 1 ? files.getFirst().toString()
                : Messages.text("import.files", files.size(), files.getFirst().getParent()));
        List<Path> chosen = files;
        session.read("import-plan", s -> ImportPlan.of(chosen, Catalogue.locale()), read -> {
            if (!table.isDisposed()) {
                kind.select(read.columns().isEmpty() && read.problem() == null ? Kind.INTERVIEW.ordinal() : kind.getSelectionIndex());
                show(read);
            }
        });
    }

    private void show(ImportPlan shown) {
        plan = shown;
        found.setText(shown.found());
        editors.forEach(e -> {
            e.getEditor().dispose();
            e.dispose();
        });
        editors.clear();
        table.removeAll();
        for (int i = 0; i < shown.columns().size(); i++) {
            ColumnPlan column = shown.columns().get(i);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { column.name(), "", "", String.join("  ·  ", column.examples()).replace('\n', ' ') });
            int index = i;
            edit(item, 1, Arrays.stream(Role.values()).map(r -> Messages.text("role." + r)).toList(), column.role().ordinal(),
                    chosen -> show(plan.with(index, Role.values()[chosen])));
            if (column.role() == Role.VARIABLE) {
                List<String> types = new ArrayList<>(List.of(Messages.text("type.auto", Messages.text("type." + column.proposed().word()))));
                Arrays.stream(VariableType.values()).map(t -> Messages.text("type." + t.word())).forEach(types::add);
                edit(item, 2, types, column.type() == null ? 0 : column.type().ordinal() + 1,
                        chosen -> show(plan.with(index, chosen == 0 ? null : VariableType.values()[chosen - 1])));
            }
        }
        Dress.all(table);
        table.layout();
        complain(shown.complaint().orElse(null));
    }

    private void edit(TableItem item, int column, List<String> words, int chosen, java.util.function.IntConsumer choose) {
        Combo combo = new Combo(table, SWT.READ_ONLY);
        combo.setItems(words.toArray(String[]::new));
        combo.select(chosen);
        combo.addListener(SWT.Selection, e -> combo.getDisplay().asyncExec(() -> choose.accept(combo.getSelectionIndex())));
        TableEditor editor = new TableEditor(table);
        editor.grabHorizontal = true;
        Point size = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        editor.minimumHeight = size.y;
        editor.setEditor(combo, item, column);
        editors.add(editor);
    }

    @Override
    protected void accept() {
        params = plan.params(Kind.values()[kind.getSelectionIndex()], LANGUAGES[language.getSelectionIndex()]);
    }
}
