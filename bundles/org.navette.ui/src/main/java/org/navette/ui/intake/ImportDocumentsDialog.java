package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Kind;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.intake.ColumnPlan.Role;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks for files and shows what is in them: each column with examples, the part it plays and its type. */
public final class ImportDocumentsDialog extends WorkDialog<ImportDocuments.Result> {
    private static final String[] LANGUAGES = { null, "fr", "en" };
    private final StudySession session;
    private final List<Combo> roles = new ArrayList<>();
    private final List<Combo> types = new ArrayList<>();
    private List<Path> files;
    private ImportPlan plan;
    private Text file;
    private Label found;
    private ScrolledComposite scroll;
    private Combo kind;
    private Combo language;

    /** @param files chosen already, may be empty */
    public ImportDocumentsDialog(Shell shell, StudySession session, List<Path> files) {
        super(shell, session, Messages.text("import.title"), Messages.text("import.sentence"), Messages.text("import.deed"));
        this.session = session;
        this.files = files;
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
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = 820;
        data.heightHint = 390;
        scroll.setLayoutData(data);
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
            if (!scroll.isDisposed()) {
                kind.select(read.columns().isEmpty() && read.problem() == null ? Kind.INTERVIEW.ordinal() : kind.getSelectionIndex());
                show(read);
            }
        });
    }

    private void show(ImportPlan shown) {
        plan = shown;
        found.setText(shown.found());
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        types.clear();
        roles.clear();
        Composite rows = new Composite(scroll, SWT.NONE);
        org.eclipse.swt.layout.GridLayout layout = Space.padded(4, Space.PAD);
        layout.horizontalSpacing = Space.PAD;
        layout.verticalSpacing = Space.TIGHT;
        rows.setLayout(layout);
        if (!shown.columns().isEmpty()) {
            for (String key : List.of("import.column", "import.role", "import.type", "import.examples")) {
                Label head = new Label(rows, SWT.NONE);
                head.setText(Messages.text(key));
                head.setFont(Fonts.SMALL_STRONG.get());
            }
        }
        for (int i = 0; i < shown.columns().size(); i++) {
            row(rows, i, shown.columns().get(i));
        }
        scroll.setContent(rows);
        scroll.setMinHeight(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        Dress.all(scroll);
        complain(shown.complaint().orElse(null));
    }

    private void row(Composite rows, int index, ColumnPlan column) {
        Label name = new Label(rows, SWT.NONE);
        name.setText(column.name().replace("&", "&&"));
        name.setFont(Fonts.STRONG.get());
        Combo role = combo(rows, Arrays.stream(Role.values()).map(r -> Messages.text("role." + r)).toList(), column.role().ordinal());
        role.addListener(SWT.Selection, e -> change(plan.with(index, Role.values()[role.getSelectionIndex()])));
        roles.add(role);
        List<String> words = new ArrayList<>(List.of(Messages.text("type.auto", Messages.text("type." + column.proposed().word()))));
        Arrays.stream(VariableType.values()).map(t -> Messages.text("type." + t.word())).forEach(words::add);
        Combo type = combo(rows, words, column.type() == null ? 0 : column.type().ordinal() + 1);
        type.setVisible(column.role() == Role.VARIABLE);
        type.addListener(SWT.Selection, e -> change(plan.with(index,
                type.getSelectionIndex() == 0 ? null : VariableType.values()[type.getSelectionIndex() - 1])));
        types.add(type);
        Label examples = new Label(rows, SWT.NONE);
        examples.setText(String.join("  ·  ", column.examples()).replaceAll("\\s+", " ").replace("&", "&&"));
        GridData data = Space.wide();
        data.widthHint = 200;
        examples.setLayoutData(data);
    }

    private static Combo combo(Composite rows, List<String> words, int chosen) {
        Combo combo = new Combo(rows, SWT.READ_ONLY);
        combo.setItems(words.toArray(String[]::new));
        combo.select(chosen);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return combo;
    }

    /** The rows stay where they are, only what a choice changed elsewhere is set. */
    private void change(ImportPlan changed) {
        plan = changed;
        for (int i = 0; i < roles.size(); i++) {
            roles.get(i).select(changed.columns().get(i).role().ordinal());
            types.get(i).setVisible(changed.columns().get(i).role() == Role.VARIABLE);
        }
        complain(changed.complaint().orElse(null));
    }

    @Override
    protected BiFunction<Study, Progress, ImportDocuments.Result> work() {
        ImportDocuments.Params params = plan.params(Kind.values()[kind.getSelectionIndex()], LANGUAGES[language.getSelectionIndex()]);
        return (study, progress) -> new ImportDocuments().run(study, params, progress);
    }
}
