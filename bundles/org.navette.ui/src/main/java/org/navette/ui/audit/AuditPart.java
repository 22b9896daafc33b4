package org.navette.ui.audit;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.audit.Audit;
import org.navette.core.progress.Cancelled;
import org.navette.report.WriteAudit;
import org.navette.ui.Messages;
import org.navette.ui.analyses.RunHandler;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.Export;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** How far the data can be trusted: what was looked for and found, with its rule, examples and documents. */
public final class AuditPart implements RunHandler.Runs {
    private final StudySession session;
    private AuditSheet sheet;
    private Composite middle;
    private Label summary;
    private FlatButton export;
    private EmptyState empty;
    private SashForm page;
    private VirtualGrid grid;
    private FindingPane pane;
    /** Counts the runs: what an older one found is not shown. */
    private int asked;

    @Inject
    public AuditPart(StudySession session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (middle != null && !middle.isDisposed()) {
            (sheet == null ? middle : grid.control()).setFocus();
        }
    }

    /** What was found; empty before the first run. */
    Optional<AuditSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** Looks at all data of the study. */
    @Override
    public void run() {
        if (session.study().isEmpty()) {
            return;
        }
        int mine = ++asked;
        nothing("audit.running");
        session.run(Messages.text("audit.task"), (study, progress) -> new Audit().run(study, new Audit.Params(List.of()), progress), found -> {
            if (mine == asked && !middle.isDisposed()) {
                show(new AuditSheet(found));
            }
        }, problem -> {
            if (mine == asked && !middle.isDisposed()) {
                nothing(Messages.text(problem instanceof Cancelled ? "audit.stopped" : "audit.problem"), Problems.sentence(problem));
            }
        });
    }

    /** Chooses a line as a click would. */
    public void choose(int line) {
        grid.select(line);
        pane.show(sheet.lines().get(line));
    }

    /** Chooses the first finding with documents. */
    public void chooseDocuments() {
        sheet().flatMap(s -> s.lines().stream().filter(f -> !f.documents().isEmpty()).findFirst().map(s.lines()::indexOf)).ifPresent(this::choose);
    }

    FindingPane pane() {
        return pane;
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        ((GridLayout) root.getLayout()).verticalSpacing = 0;
        Composite bar = new Composite(root, SWT.NONE);
        bar.setBackground(Theme.current().surface());
        bar.setLayout(Space.padded(3, Space.PAD));
        bar.setLayoutData(Space.wide());
        summary = new Label(bar, SWT.WRAP);
        summary.setFont(Fonts.SMALL.get());
        GridData wide = Space.wide();
        wide.widthHint = Space.words(200);
        summary.setLayoutData(wide);
        export = FlatButton.icon(bar, "export", Messages.text("audit.export"), this::export);
        new FlatButton(bar, "run", Messages.text("audit.run"), KeyBook.tip(Messages.text("audit.run.tip"), RunHandler.COMMAND), true, this::run);
        middle = new Composite(root, SWT.NONE);
        middle.setLayout(new StackLayout());
        middle.setLayoutData(Space.fill());
        page = new SashForm(middle, SWT.VERTICAL);
        page.setBackground(Theme.current().line());
        page.setSashWidth(3);
        empty = new EmptyState(middle, "find", "", "");
        if (sheet == null) {
            nothing("audit.none");
        } else {
            show(sheet);
        }
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Opened opened -> forget();
            case SessionEvent.Closed closed -> forget();
            default -> {
                // what was found stays until the data are looked at again
            }
        }
    }

    private void forget() {
        asked++;
        nothing("audit.none");
    }

    private void show(AuditSheet shown) {
        sheet = shown;
        for (Control old : page.getChildren()) {
            old.dispose();
        }
        grid = AuditGrid.of(page, shown);
        pane = new FindingPane(page, session);
        page.setWeights(58, 42);
        grid.onSelect(line -> pane.show(shown.lines().get(line)));
        Dress.all(page);
        summary(shown.summary());
        export.setEnabled(true);
        top(page);
        if (!shown.lines().isEmpty()) {
            choose(Math.max(0, shown.first()));
        }
    }

    private void nothing(String key) {
        nothing(Messages.text(key), Messages.text(key + ".sentence"));
    }

    private void nothing(String title, String sentence) {
        sheet = null;
        summary("");
        export.setEnabled(false);
        empty.say(title, sentence);
        top(empty);
    }

    private void summary(String words) {
        summary.setText(words.replace("&", "&&"));
        middle.getParent().layout(true, true);
    }

    private void top(Control control) {
        ((StackLayout) middle.getLayout()).topControl = control;
        middle.layout(true, true);
    }

    private void export() {
        AuditSheet shown = sheet;
        Export to = new Export(middle.getShell(), Messages.text("audit.export"));
        to.ask(Messages.text("audit.file")).ifPresent(file -> session.run(Messages.text("audit.export"),
                (study, progress) -> new WriteAudit().run(study, new WriteAudit.Params(shown.result(), file), progress).file(), to::offer));
    }
}
