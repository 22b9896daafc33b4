package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.intake.CheckDocuments;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.intake.Mapping;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Kind;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;

/** Brings documents in, in three steps: how the files are written, what their columns mean, what would be rejected. */
public final class ImportDocumentsDialog extends StepsDialog<ImportDocuments.Result> {
    private static final String[] LANGUAGES = { null, "fr", "en" };
    private final StudySession session;
    private List<Path> files;
    private ImportPlan plan;
    private ReadingPage reading;
    private ColumnsPage columns;
    private ChecksPage checks;
    private MappingRow mappings;
    private Combo kind;
    private Combo language;

    /** @param files chosen already, may be empty */
    public ImportDocumentsDialog(Shell shell, StudySession session, List<Path> files) {
        super(shell, session, Messages.text("import.title"));
        this.session = session;
        this.files = files;
    }

    @Override
    protected void files(Composite row) {
        browse(row, this::browse);
        FlatButton.words(row, null, Messages.text("import.folder"), Messages.text("import.folder.tip"), this::folder);
    }

    @Override
    protected List<Control> pages(Composite stack) {
        reading = new ReadingPage(stack, said -> look(said, true));
        Composite second = new Composite(stack, SWT.NONE);
        second.setLayout(Space.plain(1));
        choices(second);
        columns = new ColumnsPage(second, this::change);
        columns.setLayoutData(Space.fill());
        checks = new ChecksPage(stack);
        return List.of(reading, second, checks);
    }

    private void choices(Composite page) {
        Composite line = new Composite(page, SWT.NONE);
        line.setLayout(Space.plain(5));
        line.setLayoutData(Space.wide());
        label(line, Messages.text("import.kind"));
        kind = new Combo(line, SWT.READ_ONLY);
        kind.setItems(Arrays.stream(Kind.values()).map(k -> Messages.text("kind." + k.word())).toArray(String[]::new));
        kind.select(0);
        label(line, Messages.text("import.language"));
        language = new Combo(line, SWT.READ_ONLY);
        language.setItems(Messages.text("import.language.study"), Messages.text("language.fr"), Messages.text("language.en"));
        language.select(0);
        mappings = new MappingRow(line, name -> Mapping.of(name, params()), mapping -> use(mapping));
        mappings.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    }

    @Override
    public void create() {
        super.create();
        go(0);
        complain(Messages.text("import.no.file"));
        look(TableReading.DETECT, false);
    }

    @Override
    protected void stepped(boolean last) {
        if (last) {
            check();
        } else {
            stop();
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.text("import.title"));
        dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.tab;*.xlsx;*.xlsm;*.txt;*.docx;*.md", "*.*" });
        dialog.setFilterNames(new String[] { Messages.text("import.filter"), Messages.text("import.filter.all") });
        if (dialog.open() != null) {
            take(Stream.of(dialog.getFileNames()).map(n -> Path.of(dialog.getFilterPath(), n)).toList());
        }
    }

    private void folder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.text("import.folder.tip"));
        String chosen = dialog.open();
        if (chosen != null) {
            List<Path> texts = Arrivals.texts(Path.of(chosen));
            if (texts.isEmpty()) {
                complain(Messages.text("drop.folder.empty", Path.of(chosen).getFileName()));
            } else {
                take(texts);
            }
        }
    }

    private void take(List<Path> chosen) {
        files = chosen;
        stop();
        go(0);
        look(TableReading.DETECT, false);
    }

    private void look(TableReading said, boolean keep) {
        if (files.isEmpty()) {
            return;
        }
        chosen(files.size() == 1 ? files.getFirst().toString()
                : Messages.text("import.files", files.size(), files.getFirst().toAbsolutePath().getParent()));
        List<Path> chosen = files;
        session.read("import-plan", s -> ImportPlan.of(chosen, said, Catalogue.locale()), read -> {
            if (!gone()) {
                if (!keep) {
                    kind.select(read.tables() ? 0 : Kind.INTERVIEW.ordinal());
                }
                show(read);
            }
        });
    }

    private void show(ImportPlan read) {
        plan = read;
        reading.show(read.reading(), read.look(), read.tables(), read.texts());
        passable(read.problem() == null);
        Mapping best = mappings.offer(read.columns().stream().map(ColumnPlan::name).toList(), true);
        mappings.setVisible(read.tables());
        if (best != null) {
            use(best);
        } else {
            change(read);
        }
    }

    private void use(Mapping mapping) {
        ImportDocuments.Params params = mapping.documents(files, null);
        if (params.kind() != null) {
            kind.select(params.kind().ordinal());
        }
        language.select(Math.max(0, Arrays.asList(LANGUAGES).indexOf(params.language())));
        change(plan.with(mapping));
    }

    private void change(ImportPlan changed) {
        plan = changed;
        columns.show(changed);
        complain(changed.complaint().orElse(null));
    }

    private ImportDocuments.Params params() {
        return plan.params(Kind.values()[Math.max(0, kind.getSelectionIndex())], LANGUAGES[Math.max(0, language.getSelectionIndex())]);
    }

    private void check() {
        if (plan == null || plan.complaint().isPresent()) {
            checks.say(plan == null ? Messages.text("import.no.file") : plan.complaint().get());
            return;
        }
        check(checks, params(), new CheckDocuments(), CheckWords::of);
    }

    @Override
    protected BiFunction<Study, Progress, ImportDocuments.Result> work() {
        return timed(params(), new ImportDocuments());
    }
}
