package org.navette.ui.verbatims;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.sampling.SampleProgress;
import org.navette.core.progress.Progress;
import org.navette.store.Deed;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.documents.DocumentListModel;
import org.navette.ui.intake.ImportActions;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.widgets.grid.TextRows;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Short texts one below the other, to be coded by key. */
public final class VerbatimsPart {
    /** Milliseconds that the cursor rests on a row before its text is shown elsewhere too. */
    private static final int REST = 200;
    private final StudySession session;
    private final DocumentListModel<VerbatimRow> model;
    private VerbatimView view = VerbatimView.FIRST;
    private Offers offers = Offers.NONE;
    private VerbatimFace face = new VerbatimFace(offers, view);
    private long[] ids = {};
    private boolean stale;
    private boolean focusWanted;
    private VerbatimBar bar;
    private Composite stack;
    private TextGrid grid;
    private VerbatimKeys keys;
    private EmptyState empty;
    private FlatButton importing;
    private FlatButton clearing;

    /** Everything that is read anew when the list changes. */
    private record Loaded(Offers offers, VerbatimView view, long[] ids) {
        static Loaded of(Study study, Onlooker onlooker, VerbatimView asked) {
            VerbatimView view = asked.within(study);
            return new Loaded(Offers.of(study), view, study.documents().ids(view.query(), Blindness.sight(study, onlooker)));
        }
    }

    @Inject
    public VerbatimsPart(StudySession session) {
        this.session = session;
        model = new DocumentListModel<>((page, done) -> {
            Onlooker onlooker = session.onlooker();
            session.read("verbatim-rows", s -> VerbatimRows.read(s, onlooker, page), done);
        }, () -> {
            if (!grid.isDisposed()) {
                grid.renew();
            }
        });
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (grid != null && !grid.isDisposed()) {
            if (stale) {
                refresh();
            }
            focusWanted = ids.length == 0;
            (focusWanted ? bar.words() : grid).setFocus();
        }
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        view = session.study().isEmpty() ? VerbatimView.FIRST
                : session.settings().get(key()).map(VerbatimView::read).orElse(VerbatimView.FIRST);
        bar = new VerbatimBar(root, this::ask, () -> grid.setFocus());
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        grid = new TextGrid(stack, rows(), Messages.text("column.quote"), Messages.text("verbatims.list"));
        grid.onSelect(this::rest);
        grid.onOpen(row -> session.show(ids[row], null, true));
        grid.onSort((key, down) -> ask(view.sorted(key, down)));
        keys = new VerbatimKeys(session, grid, () -> ids, () -> offers);
        new VerbatimMenu(grid, keys, () -> document(grid.selection().cursor()).ifPresent(id -> session.show(id, null, true)), this::next,
                () -> offers, () -> view, (key, down) -> ask(view.sorted(key, down)));
        empty = new EmptyState(stack, "verbatims", "", "");
        importing = new FlatButton(empty.actions(), "import", Messages.text("import.documents"), Messages.text("import.documents"), true,
                () -> new ImportActions(session).documents(root.getShell()));
        importing.setEnabled(session.mayEdit());
        clearing = new FlatButton(empty.actions(), "cancel", Messages.text("verbatims.clear"), Messages.text("verbatims.clear"), true,
                () -> ask(view.filter(null, null, null, null)));
        hint(root);
        ids = new long[0];
        model.show(ids);
        refresh();
    }

    private static void hint(Composite root) {
        Label hint = Dress.own(new Label(root, SWT.WRAP));
        hint.setText(Messages.text("verbatims.hint"));
        hint.setFont(Fonts.SMALL.get());
        hint.setBackground(Theme.current().surface());
        hint.setForeground(Theme.current().muted());
        GridData data = Space.wide();
        data.widthHint = 300;
        data.horizontalIndent = Space.GAP;
        hint.setLayoutData(data);
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Changed changed when changed.touches("document", "sample", "code", "variable") -> later();
            case SessionEvent.Changed changed -> renew();
            case SessionEvent.CoderChosen coder -> refresh();
            case SessionEvent.MachineChosen machine -> refresh();
            case SessionEvent.SampleWanted wanted -> ask(view.filter(null, wanted.sample(), null, null));
            case SessionEvent.CodeWanted wanted when grid.isVisible() -> keys.toggle(wanted.code());
            case SessionEvent.DocumentShown shown -> cursor(shown.document());
            default -> {
                // the face was rebuilt where needed
            }
        }
    }

    private String key() {
        return "verbatims." + session.study().orElseThrow().file().toAbsolutePath();
    }

    private void ask(VerbatimView wanted) {
        view = wanted;
        if (session.study().isPresent()) {
            session.settings().put(key(), view.write());
        }
        later();
    }

    /** A part that nobody sees reads when it is looked at. */
    private void later() {
        stale = true;
        if (stack.isVisible()) {
            refresh();
        }
    }

    private void renew() {
        model.renew();
        progress();
    }

    private void refresh() {
        stale = false;
        VerbatimView asked = view;
        Onlooker onlooker = session.onlooker();
        session.read("verbatims", s -> Loaded.of(s, onlooker, asked), loaded -> {
            if (!grid.isDisposed()) {
                show(loaded);
            }
        });
    }

    private void show(Loaded loaded) {
        long before = document(grid.selection().cursor()).orElse(session.shown().orElse(0));
        offers = loaded.offers();
        view = loaded.view();
        ids = loaded.ids();
        face = new VerbatimFace(offers, view);
        model.show(ids);
        bar.show(offers, view);
        grid.columns(view.columns().stream().map(Offers::column).toList());
        grid.sorted(view.sort(), view.descending());
        grid.refresh();
        boolean none = ids.length == 0;
        if (!none) {
            grid.select(Math.max(0, model.indexOf(before)));
        }
        boolean everything = view.query().everything();
        empty.say(Messages.text(everything ? "documents.none" : "documents.no.match"),
                Messages.text(everything ? "documents.none.sentence" : "verbatims.no.match.sentence"));
        importing.setVisible(everything);
        clearing.setVisible(!everything);
        ((GridData) importing.getLayoutData()).exclude = !everything;
        ((GridData) clearing.getLayoutData()).exclude = everything;
        ((StackLayout) stack.getLayout()).topControl = none ? empty : grid;
        stack.layout(true, true);
        if (focusWanted && !none && bar.words().isFocusControl() && view.words() == null) {
            focus(); // the documents have come since
        }
        progress();
    }

    /** Says how many rows there are; of a sample, how many of it are judged. */
    private void progress() {
        String sample = view.sample();
        if (sample == null) {
            bar.say(Messages.text("documents.count", ids.length));
            return;
        }
        session.read("verbatim-progress", s -> s.samples().find(sample).map(found -> new SampleProgress().run(s,
                new SampleProgress.Params(sample), Progress.NONE)), found -> found.ifPresent(p -> {
                    if (!grid.isDisposed() && sample.equals(view.sample())) {
                        bar.say(Messages.text("verbatims.progress", p.judged(), p.documents(), p.twice(), ids.length));
                    }
                }));
    }

    private Optional<Long> document(int row) {
        return row < 0 || row >= ids.length ? Optional.empty() : Optional.of(ids[row]);
    }

    /** Shows the text elsewhere as well, unless the cursor goes on at once. */
    private void rest(int row) {
        grid.getDisplay().timerExec(REST, () -> {
            if (!grid.isDisposed() && grid.selection().cursor() == row) {
                document(row).ifPresent(id -> session.show(id, null, false));
            }
        });
    }

    /** Another list chose a document: the cursor follows, a selection of several rows stays. */
    private void cursor(long document) {
        int row = model.indexOf(document);
        if (row >= 0 && row != grid.selection().cursor()) {
            grid.select(row);
        }
    }

    /** Has finished with the row and goes to the next that the coder has not judged. */
    public void next() {
        String who = session.who();
        int from = document(grid.selection().cursor()).isPresent() ? grid.selection().cursor() : -1;
        long[] all = ids;
        session.read("verbatim-next", s -> NextUncoded.of(s, who, all, from), found -> {
            if (grid.isDisposed() || all != ids) {
                return;
            }
            found.finish().ifPresent(part -> model.row(from).ifPresent(row -> session.edit(
                    org.navette.store.Label.of(Deed.MARK_DONE, row.head().name()), editor -> editor.done(row.id(), part.coder(), true))));
            found.row().ifPresentOrElse(row -> {
                grid.select(row);
                session.show(ids[row], null, false);
            }, () -> bar.say(Messages.text("verbatims.all")));
        });
    }

    private TextRows rows() {
        return new TextRows() {
            @Override
            public int count() {
                return model.count();
            }

            @Override
            public Optional<TextRow> row(int index) {
                return model.row(index).map(face::of);
            }
        };
    }
}
