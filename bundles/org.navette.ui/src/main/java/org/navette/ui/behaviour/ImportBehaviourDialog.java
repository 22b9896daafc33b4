package org.navette.ui.behaviour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.behaviour.BehaviourPlan.Role;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Asks for a file of behaviour, what it tells, and the part that each of its columns plays. */
public final class ImportBehaviourDialog extends WorkDialog<ImportBehaviour.Result> {
    private final StudySession session;
    private final List<Combo> roles = new ArrayList<>();
    private Path chosen;
    private BehaviourPlan plan;
    private Text file;
    private Text name;
    private Combo kind;
    private Combo where;
    private ScrolledComposite scroll;

    /** @param file chosen already, or null */
    public ImportBehaviourDialog(Shell shell, StudySession session, Path file) {
        super(shell, session, Messages.text("behaviour.title"), Messages.text("behaviour.sentence"), Messages.text("import.deed"));
        this.session = session;
        chosen = file;
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
        label(area, Messages.text("behaviour.name"));
        name = new Text(area, SWT.BORDER);
        name.setLayoutData(Space.wide());
        name.addListener(SWT.Modify, e -> check());
        label(area, Messages.text("behaviour.kind"));
        kind = new Combo(area, SWT.READ_ONLY);
        kind.setItems(Arrays.stream(SourceKind.values()).map(k -> Messages.text("source." + k.word())).toArray(String[]::new));
        kind.select(0);
        label(area, Messages.text("behaviour.where"));
        where = new Combo(area, SWT.READ_ONLY);
        where.setItems(Messages.text("behaviour.copy"), Messages.text("behaviour.reference"));
        where.select(0);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = 720;
        data.heightHint = 310;
        scroll.setLayoutData(data);
    }

    @Override
    public void create() {
        super.create();
        check();
        look();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.text("behaviour.title"));
        dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.xlsx;*.parquet;*.gz", "*.*" });
        dialog.setFilterNames(new String[] { Messages.text("behaviour.filter"), Messages.text("import.filter.all") });
        String found = dialog.open();
        if (found != null) {
            chosen = Path.of(found);
            look();
        }
    }

    private void look() {
        if (chosen == null) {
            return;
        }
        Path looked = chosen;
        file.setText(looked.toString());
        session.read("behaviour-plan", s -> BehaviourPlan.of(looked), read -> {
            if (!scroll.isDisposed()) {
                name.setText(looked.getFileName().toString().replaceFirst("(?i)(\\.[^.]*)(\\.gz)?$", ""));
                kind.select(read.kind().ordinal());
                show(read);
            }
        });
    }

    private void show(BehaviourPlan shown) {
        plan = shown;
        roles.clear();
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        Composite rows = new Composite(scroll, SWT.NONE);
        GridLayout layout = Space.padded(3, Space.PAD);
        layout.horizontalSpacing = Space.PAD;
        layout.verticalSpacing = Space.TIGHT;
        rows.setLayout(layout);
        for (String key : shown.columns().isEmpty() ? List.<String>of() : List.of("import.column", "import.role", "import.examples")) {
            Label head = new Label(rows, SWT.NONE);
            head.setText(Messages.text(key));
            head.setFont(Fonts.SMALL_STRONG.get());
        }
        for (int i = 0; i < shown.columns().size(); i++) {
            row(rows, i, shown.columns().get(i));
        }
        scroll.setContent(rows);
        scroll.setMinHeight(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        Dress.all(scroll);
        check();
    }

    private void row(Composite rows, int index, BehaviourPlan.Column column) {
        Label label = new Label(rows, SWT.NONE);
        label.setText(column.name().replace("&", "&&"));
        label.setFont(Fonts.STRONG.get());
        Combo role = new Combo(rows, SWT.READ_ONLY);
        role.setItems(Arrays.stream(Role.values()).map(r -> Messages.text("source.role." + r)).toArray(String[]::new));
        role.select(column.role().ordinal());
        role.addListener(SWT.Selection, e -> {
            plan = plan.with(index, Role.values()[role.getSelectionIndex()]);
            for (int i = 0; i < roles.size(); i++) {
                roles.get(i).select(plan.columns().get(i).role().ordinal());
            }
            check();
        });
        roles.add(role);
        Label examples = new Label(rows, SWT.NONE);
        examples.setText(String.join("  ·  ", column.examples()).replaceAll("\\s+", " ").replace("&", "&&"));
        GridData data = Space.wide();
        data.widthHint = 200;
        examples.setLayoutData(data);
    }

    private void check() {
        complain(plan == null ? Messages.text("behaviour.no.file")
                : plan.complaint().orElse(name.getText().isBlank() ? Messages.text("behaviour.nameless") : null));
    }

    @Override
    protected BiFunction<Study, Progress, ImportBehaviour.Result> work() {
        ImportBehaviour.Params params = plan.params(name.getText().strip(), SourceKind.values()[kind.getSelectionIndex()],
                where.getSelectionIndex() == 1);
        return (study, progress) -> new ImportBehaviour().run(study, params, progress);
    }
}
