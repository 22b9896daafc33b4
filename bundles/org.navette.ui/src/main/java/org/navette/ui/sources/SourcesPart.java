package org.navette.ui.sources;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.intake.CheckSources;
import org.navette.analysis.intake.RemoveSource;
import org.navette.core.study.Subject;
import org.navette.ui.Messages;
import org.navette.ui.intake.ImportActions;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.memos.MemoSigns;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.study.Corpora;
import org.navette.ui.study.StudyActions;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Everything that was imported: what, when, by whom, how, and whether the files are still what they were. */
public final class SourcesPart {
    private final StudySession session;
    private List<SourceLine> lines = List.of();
    private CheckSources.Result check;
    private SourceLine chosen;
    private Composite stack;
    private Composite page;
    private EmptyState empty;
    private VirtualGrid grid;
    private Text facts;
    private FlatButton rejects;
    private FlatButton again;
    private final MemoSigns signs;
    private SourceDeeds deeds;
    private FlatButton keys;
    private FlatButton relocate;
    private FlatButton remove;

    @Inject
    public SourcesPart(StudySession session) {
        this.session = session;
        signs = new MemoSigns(session, this::redraw);
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (grid != null && !grid.control().isDisposed()) {
            (lines.isEmpty() ? empty.actions() : grid.control()).setFocus();
        }
    }

    private void build(Composite root) {
        Shell shell = root.getShell();
        root.setLayout(Space.plain(1));
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        page = new Composite(stack, SWT.NONE);
        page.setLayout(Space.plain(1));
        Composite bar = new Composite(page, SWT.NONE);
        bar.setBackground(Theme.current().surface());
        bar.setLayout(Space.padded(5, Space.GAP));
        bar.setLayoutData(Space.wide());
        imports(bar, shell, true);
        FlatButton checking = FlatButton.words(bar, "run", Messages.text("sources.check"), Messages.text("sources.check.tip"), this::check);
        checking.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        sash.setBackground(Theme.current().line());
        sash.setSashWidth(3);
        sash.setLayoutData(Space.fill());
        grid = new VirtualGrid(sash, columns(), rows(), Space.row(), Messages.text("part.sources"));
        grid.spare(2); // who and when go first
        grid.onSelect(row -> choose(lines.get(row)));
        // only behavioural sources are things of the study; texts and codings have their documents and codes
        MemoDoor memos = new MemoDoor(session, grid.control(), () -> chosen().filter(line -> line.source() != null)
                .map(line -> Subject.of(Subject.Kind.SOURCE, line.source().id())));
        deeds = new SourceDeeds(session, grid.control(), () -> chosen().map(SourceLine::source));
        Menu menu = new Menu(grid.control());
        deeds.items(menu);
        memos.item(menu);
        grid.control().setMenu(menu);
        signs.read();
        detail(sash);
        sash.setWeights(60, 40);
        empty = new EmptyState(stack, "import", Messages.text("sources.none"), Messages.text("sources.none.sentence"));
        imports(empty.actions(), shell, false);
        for (Corpora corpus : Corpora.values()) {
            FlatButton.words(empty.actions(), "open", Messages.text("sources.sample", corpus.title()), Messages.text("sources.sample", corpus.title()),
                    () -> new StudyActions(session).sample(corpus)).setLayoutData(Space.wide());
        }
        lines = List.of();
        refresh();
    }

    private void detail(Composite sash) {
        Composite detail = new Composite(sash, SWT.NONE);
        detail.setBackground(Theme.current().surface());
        detail.setLayout(Space.padded(3, Space.PAD)); // five buttons in a row are too wide for a small window
        facts = new Text(detail, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = 80;
        facts.setLayoutData(data);
        rejects = FlatButton.words(detail, "open", Messages.text("import.rejects.open"), Messages.text("import.rejects.open"),
                () -> chosen().flatMap(SourceLine::rejects).ifPresent(p -> Program.launch(p.toString())));
        again = FlatButton.words(detail, "run", Messages.text("sources.again"), Messages.text("sources.again.tip"),
                () -> chosen().ifPresent(line -> new ImportActions(session).again(grid.control().getShell(), line.imported().file())));
        keys = FlatButton.words(detail, "people", Messages.text("sources.keys"), Messages.text("sources.keys.tip"), () -> deeds.keys());
        relocate = FlatButton.words(detail, "find", Messages.text("sources.relocate"), Messages.text("sources.relocate.tip"), () -> deeds.relocate());
        remove = FlatButton.words(detail, null, Messages.text("sources.remove"), Messages.text("sources.remove.tip"), this::remove);
    }

    private void remove() {
        chosen().map(SourceLine::source).ifPresent(source -> session.run(Messages.text("sources.remove"),
                (study, progress) -> new RemoveSource().run(study, new RemoveSource.Params(source.name()), progress), result -> { }));
    }

    private void imports(Composite where, Shell shell, boolean main) {
        ImportActions actions = new ImportActions(session);
        FlatButton first = new FlatButton(where, "import", Messages.text("sources.documents"), Messages.text("import.documents"), true,
                () -> actions.documents(shell));
        List<FlatButton> all = List.of(first,
                FlatButton.words(where, null, Messages.text("sources.behaviour"), Messages.text("behaviour.title"), () -> actions.behaviour(shell, null)),
                FlatButton.words(where, null, Messages.text("sources.codings"), Messages.text("import.codings"), () -> actions.codings(shell)),
                FlatButton.words(where, null, Messages.text("sources.codebook"), Messages.text("import.codebook"), () -> actions.codebook(shell)));
        all.forEach(b -> b.setEnabled(session.mayEdit()));
        if (!main) {
            all.forEach(b -> b.setLayoutData(Space.wide()));
        }
    }

    private static List<GridColumn> columns() {
        return List.of(GridColumn.rest("name", Messages.text("sources.name"), 130, false), GridColumn.text("kind", Messages.text("sources.kind"), 112).unsorted(),
                GridColumn.figure("taken", Messages.text("sources.taken"), 66).unsorted(),
                GridColumn.figure("rejected", Messages.text("sources.rejected"), 86).unsorted(),
                GridColumn.text("state", Messages.text("sources.state"), 76).unsorted(),
                GridColumn.text("when", Messages.text("sources.when"), 146).unsorted(), GridColumn.text("who", Messages.text("sources.who"), 70).unsorted());
    }

    private GridRows rows() {
        return new GridRows() {
            @Override
            public int count() {
                return lines.size();
            }

            @Override
            public String text(int row, int column) {
                SourceLine line = lines.get(row);
                return switch (column) {
                    case 0 -> line.source() == null ? line.name() : signs.named(line.name(), Subject.Kind.SOURCE, line.source().id());
                    case 1 -> line.kind();
                    case 2 -> SourceLine.figure(line.imported().file().taken());
                    case 3 -> SourceLine.figure(line.imported().file().rejected());
                    case 4 -> line.stateWords();
                    case 5 -> line.when();
                    default -> line.imported().who() == null ? "–" : line.imported().who();
                };
            }

            @Override
            public boolean muted(int row, int column) {
                return column >= 5;
            }
        };
    }

    private void redraw() {
        if (grid != null && !grid.control().isDisposed()) {
            grid.redraw();
        }
    }

    private void hear(SessionEvent event) {
        signs.hear(event);
        if (event instanceof SessionEvent.Changed changed && changed.touches("import_file", "source")) {
            check = null;
            refresh();
        } else if (event instanceof SessionEvent.Closed) {
            check = null;
            chosen = null;
        }
    }

    private void refresh() {
        CheckSources.Result known = check;
        session.read("sources", study -> SourceLine.all(study, known), read -> {
            if (!grid.control().isDisposed()) {
                show(read);
            }
        });
    }

    private void show(List<SourceLine> read) {
        int at = Math.max(0, grid.selectedRow().orElse(0));
        lines = read;
        grid.refresh();
        ((StackLayout) stack.getLayout()).topControl = read.isEmpty() ? empty : page;
        stack.layout();
        if (!read.isEmpty()) {
            grid.select(Math.min(at, read.size() - 1));
            choose(read.get(Math.min(at, read.size() - 1)));
        }
    }

    private void choose(SourceLine line) {
        chosen = line;
        facts.setText(String.join("\n", line.facts()));
        rejects.setEnabled(line.rejects().isPresent());
        again.setEnabled(session.mayEdit() && line.source() == null && line.again());
        keys.setEnabled(line.source() != null);
        relocate.setEnabled(session.mayEdit() && line.source() != null);
        remove.setEnabled(session.mayEdit() && line.source() != null);
    }

    /** What is looked at. */
    public Optional<SourceLine> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Reads the files again and tells which of them are still what they were. */
    public void check() {
        session.run(Messages.text("sources.check.tip"), (study, progress) -> new CheckSources().run(study, new CheckSources.Params(), progress), result -> {
            check = result;
            refresh();
        });
    }
}
