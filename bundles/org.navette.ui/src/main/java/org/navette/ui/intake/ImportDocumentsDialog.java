package org.navette.ui.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.intake.CheckDocuments;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.intake.Mapping;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Kind;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Brings documents in, in three steps: how the files are written, what their columns mean, what would be rejected. */
public final class ImportDocumentsDialog extends WorkDialog<ImportDocuments.Result> {
    private static final String[] LANGUAGES = { null, "fr", "en" };
    private static final int BACK = IDialogConstants.CLIENT_ID + 1;
    private static final int NEXT = IDialogConstants.CLIENT_ID + 2;
    private final StudySession session;
    private final List<FlatButton> steps = new ArrayList<>();
    private final List<Control> pages = new ArrayList<>();
    private List<Path> files;
    private ImportPlan plan;
    private ImportDocuments.Params checked;
    private Text file;
    private Composite stack;
    private ReadingPage reading;
    private ColumnsPage columns;
    private ChecksPage checks;
    private MappingRow mappings;
    private Combo kind;
    private Combo language;
    private int step;
    private Duration took = Duration.ZERO;

    /** @param files chosen already, may be empty */
    public ImportDocumentsDialog(Shell shell, StudySession session, List<Path> files) {
        super(shell, session, Messages.text("import.title"), "", Messages.text("import.deed"));
        this.session = session;
        this.files = files;
    }

    /** How long the import took. */
    Duration took() {
        return took;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("import.file"));
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(3));
        row.setLayoutData(Space.wide());
        file = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        file.setLayoutData(Space.wide());
        FlatButton.words(row, "open", Messages.text("import.browse"), Messages.text("import.browse"), this::browse);
        FlatButton.words(row, null, Messages.text("import.folder"), Messages.text("import.folder.tip"), this::folder);
        Composite line = new Composite(area, SWT.NONE);
        line.setLayout(Space.plain(3));
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (String key : List.of("import.step.reading", "import.step.columns", "import.step.checks")) {
            int number = steps.size();
            steps.add(FlatButton.words(line, null, Messages.text(key), Messages.text(key), () -> go(number)));
        }
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = 1000;
        data.heightHint = 370;
        stack.setLayoutData(data);
        reading = new ReadingPage(stack, said -> look(said, true));
        Composite second = new Composite(stack, SWT.NONE);
        second.setLayout(Space.plain(1));
        choices(second);
        columns = new ColumnsPage(second, this::change);
        columns.setLayoutData(Space.fill());
        checks = new ChecksPage(stack);
        pages.addAll(List.of(reading, second, checks));
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
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
        createButton(parent, BACK, Messages.text("import.back"), false);
        createButton(parent, NEXT, Messages.text("import.next"), true);
        createButton(parent, IDialogConstants.OK_ID, Messages.text("import.deed"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == BACK || id == NEXT) {
            go(id == BACK ? step - 1 : step + 1);
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    public void create() {
        super.create();
        go(0);
        complain(Messages.text("import.no.file"));
        look(TableReading.DETECT, false);
    }

    private void go(int number) {
        step = Math.clamp(number, 0, pages.size() - 1);
        ((StackLayout) stack.getLayout()).topControl = pages.get(step);
        stack.layout();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).choose(i == step);
        }
        getButton(BACK).setEnabled(step > 0);
        getButton(NEXT).setEnabled(step < pages.size() - 1);
        getShell().setDefaultButton(getButton(step < pages.size() - 1 ? NEXT : IDialogConstants.OK_ID));
        if (step == 2) {
            check();
        } else if (checked != null) {
            checked = null;
            session.tasks().cancel();
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
        checked = null;
        go(0);
        look(TableReading.DETECT, false);
    }

    private void look(TableReading said, boolean keep) {
        if (files.isEmpty()) {
            return;
        }
        file.setText(files.size() == 1 ? files.getFirst().toString()
                : Messages.text("import.files", files.size(), files.getFirst().toAbsolutePath().getParent()));
        List<Path> chosen = files;
        session.read("import-plan", s -> ImportPlan.of(chosen, said, Catalogue.locale()), read -> {
            if (!stack.isDisposed()) {
                if (!keep) {
                    kind.select(read.tables() ? 0 : Kind.INTERVIEW.ordinal());
                }
                show(read);
            }
        });
    }

    private void show(ImportPlan read) {
        plan = read;
        reading.show(read);
        steps.get(1).setEnabled(read.problem() == null);
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
        ImportDocuments.Params params = params();
        checked = params;
        checks.say(Messages.text("import.check.running"));
        watch(true);
        session.run(Messages.text("import.check.task"), (study, progress) -> new CheckDocuments().run(study, params, progress), result -> {
            if (params == checked && !stack.isDisposed()) {
                watch(false);
                checks.show(result);
            }
        }, problem -> {
            if (!stack.isDisposed()) {
                watch(false);
                if (params == checked) {
                    checks.say(problem instanceof Cancelled ? Messages.text("import.check.stopped") : Problems.sentence(problem));
                }
            }
        });
    }

    @Override
    protected BiFunction<Study, Progress, ImportDocuments.Result> work() {
        checked = null;
        session.tasks().cancel(); // a check under way is not waited for
        ImportDocuments.Params params = params();
        return (study, progress) -> {
            long begun = System.nanoTime();
            ImportDocuments.Result result = new ImportDocuments().run(study, params, progress);
            took = Duration.ofNanos(System.nanoTime() - begun);
            return result;
        };
    }

    @Override
    public boolean close() {
        if (checked != null) {
            checked = null;
            session.tasks().cancel();
        }
        return super.close();
    }
}
