package org.navette.ui.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.intake.CheckBehaviour;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.intake.Mapping;
import org.navette.behaviour.engine.ForeignDatabase;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.behaviour.BehaviourPlan;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;

/** Declares a file of behaviour, in four steps: how it is written, what its columns mean, how its rows are to be read, what would be rejected and who matches. */
public final class ImportBehaviourDialog extends StepsDialog<ImportBehaviour.Result> {
    private final StudySession session;
    private Path file;
    private BehaviourPlan plan;
    private TableReading reading = TableReading.DETECT;
    private ReadingPage first;
    private RolesPage columns;
    private MannerPage manner;
    private ChecksPage checks;
    private MappingRow mappings;
    private Text name;
    private Combo kind;
    private Combo where;

    /** @param file chosen already, or null */
    public ImportBehaviourDialog(Shell shell, StudySession session, Path file) {
        super(shell, session, Messages.text("behaviour.title"));
        this.session = session;
        this.file = file;
    }

    @Override
    protected void files(Composite row) {
        browse(row, this::browse);
    }

    @Override
    protected List<Control> pages(Composite stack) {
        first = new ReadingPage(stack, false, said -> {
            reading = said;
            look(true);
        });
        Composite second = new Composite(stack, SWT.NONE);
        second.setLayout(Space.plain(1));
        choices(second);
        columns = new RolesPage(second, this::change);
        columns.setLayoutData(Space.fill());
        manner = new MannerPage(stack, this::complain);
        manner.fill(SourceManner.USUAL);
        checks = new ChecksPage(stack);
        return List.of(first, second, manner, checks);
    }

    @Override
    protected List<String> stepKeys() {
        return List.of("import.step.reading", "import.step.columns", "import.step.manner", "import.step.checks");
    }

    private void choices(Composite page) {
        Composite line = new Composite(page, SWT.NONE);
        line.setLayout(Space.plain(6));
        line.setLayoutData(Space.wide());
        label(line, Messages.text("behaviour.name"));
        name = new Text(line, SWT.BORDER);
        name.setLayoutData(Space.wide());
        name.addListener(SWT.Modify, e -> complain());
        label(line, Messages.text("behaviour.kind"));
        kind = new Combo(line, SWT.READ_ONLY);
        kind.setItems(Arrays.stream(SourceKind.values()).map(k -> Messages.text("source." + k.word())).toArray(String[]::new));
        kind.select(0);
        kind.addListener(SWT.Selection, e -> {
            if (plan != null) {
                change(plan.with(kind()));
            }
        });
        label(line, Messages.text("behaviour.where"));
        where = new Combo(line, SWT.READ_ONLY);
        where.setItems(Messages.text("behaviour.copy"), Messages.text("behaviour.reference"));
        where.select(0);
        mappings = new MappingRow(page, title -> Mapping.of(title, params()), this::use);
        mappings.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    }

    @Override
    public void create() {
        super.create();
        go(0);
        complain(Messages.text("behaviour.no.file"));
        look(false);
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
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.text("behaviour.title"));
        dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.xlsx;*.parquet;*.gz;*.sqlite;*.sqlite3;*.db;*.duckdb", "*.*" });
        dialog.setFilterNames(new String[] { Messages.text("behaviour.filter"), Messages.text("import.filter.all") });
        String found = dialog.open();
        if (found != null) {
            file = Path.of(found);
            reading = TableReading.DETECT;
            manner.fill(SourceManner.USUAL);
            go(0);
            look(false);
        }
    }

    private void look(boolean keep) {
        if (file == null) {
            return;
        }
        Path looked = file;
        TableReading said = reading;
        chosen(looked.toString());
        session.read("behaviour-plan", s -> BehaviourPlan.of(looked, said.options(), Catalogue.locale()), read -> {
            if (!gone()) {
                if (!keep) {
                    name.setText(looked.getFileName().toString().replaceFirst("(?i)(\\.[^.]*)(\\.gz)?$", ""));
                    kind.select(read.kind().ordinal());
                }
                show(read);
            }
        });
    }

    private void show(BehaviourPlan read) {
        plan = read;
        first.show(reading, read.look(), true, List.of(), ForeignDatabase.is(file));
        passable(read.problem() == null);
        Mapping best = mappings.offer(read.columns().stream().map(BehaviourPlan.Column::name).toList(), false);
        if (best != null) {
            use(best);
        } else {
            change(read.with(kind()));
        }
    }

    private void use(Mapping mapping) {
        ImportBehaviour.Params params = mapping.behaviour(file, null);
        manner.fill(params.manner());
        kind.select(params.kind().ordinal());
        where.select(params.reference() ? 1 : 0);
        change(plan.with(mapping));
    }

    private void change(BehaviourPlan changed) {
        plan = changed;
        columns.show(changed, kind());
        manner.show(kind(), changed.idle());
        complain();
    }

    private String complaint() {
        return plan == null ? Messages.text("behaviour.no.file")
                : plan.complaint().or(() -> manner.draft().complaint()).orElse(name.getText().isBlank() ? Messages.text("behaviour.nameless") : null);
    }

    private void complain() {
        complain(complaint());
    }

    private SourceKind kind() {
        return SourceKind.values()[Math.max(0, kind.getSelectionIndex())];
    }

    private ImportBehaviour.Params params() {
        return plan.params(name.getText().strip(), kind(), where.getSelectionIndex() == 1,
                reading.delimiter(), reading.encoding(), reading.sheet()).with(manner.draft().manner(kind(), plan.idle()));
    }

    private void check() {
        if (complaint() != null) {
            checks.say(complaint());
            return;
        }
        check(checks, params(), new CheckBehaviour(), CheckWords::of);
    }

    @Override
    protected BiFunction<Study, Progress, ImportBehaviour.Result> work() {
        return timed(params(), new ImportBehaviour());
    }
}
