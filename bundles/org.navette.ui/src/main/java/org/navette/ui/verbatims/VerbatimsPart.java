package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.navette.analysis.sampling.SampleProgress;
import org.navette.behaviour.metrics.Metric;
import org.navette.core.progress.Progress;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.Subject;
import org.navette.store.Deed;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.documents.DocumentListModel;
import org.navette.ui.intake.ImportActions;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.memos.MemoSigns;
import org.navette.ui.reading.SentimentKeys;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GroupHead;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.widgets.grid.TextRows;
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
    private VerbatimLook look = VerbatimLook.FIRST;
    private VerbatimFace face = new VerbatimFace(offers, view);
    private List<Metric> metrics = List.of();
    private SentimentScale scale = SentimentScale.THREE;
    private final MemoSigns signs;
    private long[] ids = {};
    /** What the rows are grouped by now. */
    private String shownBy = "";
    private GroupedLines lines = new GroupedLines(List.of(), 0);
    private boolean stale;
    private boolean focusWanted;
    private VerbatimBar bar;
    private VerbatimStack stack;
    private TextGrid grid;
    private VerbatimKeys keys;
    private GroupCounts counts;

    /** Everything that is read anew when the list changes. */
    private record Loaded(Offers offers, VerbatimView view, String group, Groups groups, SentimentScale scale) {
        static Loaded of(Study study, Onlooker onlooker, VerbatimView asked, String by, List<Metric> metrics) {
            VerbatimView view = asked.within(study);
            Offers offers = Offers.of(study, metrics);
            String group = offers.groups().contains(by) ? by : "";
            return new Loaded(offers, view, group, Groups.read(study, view, group, offers, Blindness.sight(study, onlooker)),
                    study.scale());
        }
    }

    @Inject
    public VerbatimsPart(StudySession session) {
        this.session = session;
        signs = new MemoSigns(session, () -> {
            if (grid != null && !grid.isDisposed()) {
                grid.renew();
            }
        });
        model = new DocumentListModel<>((page, done) -> {
            Onlooker onlooker = session.onlooker();
            List<String> columns = view.columns();
            session.promptly("verbatim-rows", s -> VerbatimRows.read(s, onlooker, columns, page), done);
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
                : session.settings().get(key("verbatims.")).map(VerbatimView::read).orElse(VerbatimView.FIRST);
        look = session.study().isEmpty() ? VerbatimLook.FIRST
                : session.settings().get(key("verbatims.look.")).map(VerbatimLook::read).orElse(VerbatimLook.FIRST);
        bar = new VerbatimBar(root, this::ask, () -> grid.setFocus());
        stack = new VerbatimStack(root, parent -> new TextGrid(parent, rows(), Messages.text("column.quote"), Messages.text("verbatims.list")),
                () -> new ImportActions(session).documents(root.getShell()), () -> ask(view.filter(null, null, null, null)));
        stack.editable(session.mayEdit());
        grid = stack.grid();
        counts = new GroupCounts(session, grid);
        session.coding().join(grid);
        grid.onSelect(this::rest);
        grid.onOpen(line -> document(line).ifPresent(id -> session.show(id, null, true)));
        grid.onSort((key, down) -> ask(view.sorted(key, down)));
        grid.onColumns(this::columns);
        grid.onToggle(line -> lines.head(line).ifPresent(group -> {
            lines.toggle(group);
            grid.renew();
        }));
        keys = new VerbatimKeys(session, grid, this::selected, () -> offers, foresight());
        new VerbatimMenu(this, grid, keys, new MemoDoor(session, grid,
                () -> document(grid.selection().cursor()).map(id -> Subject.of(Subject.Kind.DOCUMENT, id))));
        signs.read();
        new VerbatimDrag(session, grid, keys, line -> document(line).stream().mapToLong(id -> id).toArray(), this::selected);
        ids = new long[0];
        lines = new GroupedLines(List.of(), 0);
        model.show(ids);
        refresh();
        readMetrics();
    }

    private void readMetrics() {
        session.read("verbatim-metrics", VerbatimRows::metrics, found -> {
            if (!grid.isDisposed() && !found.equals(metrics)) {
                metrics = found;
                later();
            }
        });
    }

    private VerbatimKeys.Foresight foresight() {
        return new VerbatimKeys.Foresight() {
            @Override
            public void put(long code, long... documents) {
                boolean lacking = Arrays.stream(documents).mapToObj(id -> model.row(model.indexOf(id)))
                        .anyMatch(here -> here.filter(row -> !row.has(code)).isPresent());
                if (session.mayEdit() && lacking) { // else the key takes it away, which the study must say first
                    Arrays.stream(documents).forEach(id -> model.foresee(id, row -> row.with(code)));
                    grid.renew();
                }
            }

            @Override
            public void tag(char key, long... documents) {
                Optional<SentimentKeys.Said> said = scale.points() == 3 ? SentimentKeys.said(key, scale, null) : Optional.empty();
                if (session.mayEdit() && said.isPresent()) { // with more points a key goes on from what the study has
                    Arrays.stream(documents).forEach(id -> model.foresee(id, row -> row.felt(said.get().polarity())));
                    grid.renew();
                }
            }

            @Override
            public void takeBack(long... documents) {
                model.renew(Arrays.stream(documents).boxed().collect(Collectors.toSet()));
            }
        };
    }

    private void hear(SessionEvent event) {
        signs.hear(event);
        switch (event) {
            case SessionEvent.Opened opened -> metrics = List.of();
            case SessionEvent.Changed changed when changed.touches("document", "sample", "code", "variable", "source") -> {
                readMetrics();
                later();
            }
            case SessionEvent.Changed changed -> {
                model.renew(changed.judged());
                counts.judged();
                progress();
            }
            case SessionEvent.CoderChosen coder -> refresh();
            case SessionEvent.MachineChosen machine -> refresh();
            case SessionEvent.SampleWanted wanted -> ask(view.filter(null, wanted.sample(), null, null));
            case SessionEvent.CodeWanted wanted when session.coding().of(grid) -> keys.toggle(wanted.code());
            case SessionEvent.DocumentShown shown -> cursor(shown.document());
            default -> {
                // the face was rebuilt where needed
            }
        }
    }

    private String key(String what) {
        return what + session.study().orElseThrow().file().toAbsolutePath();
    }

    /** Shows other documents, or in another order. */
    void ask(VerbatimView wanted) {
        view = wanted;
        if (session.study().isPresent()) {
            session.settings().put(key("verbatims."), view.write());
        }
        later();
    }

    /** Shows columns beside the text. @param keys see {@link VerbatimView} */
    public void columns(List<String> keys) {
        ask(view.columns(keys));
    }

    /** Keys of the columns that are shown. */
    public List<String> columnKeys() {
        return view.columns();
    }

    /** Keys of all columns that there are. */
    public List<String> offered() {
        return offers.columns();
    }

    /** The grid's context menu, as the menu key opens it. */
    public Menu menu() {
        return grid.getMenu();
    }

    VerbatimView view() {
        return view;
    }

    Offers offers() {
        return offers;
    }

    VerbatimLook look() {
        return look;
    }

    /** Groups the rows. @param by see {@link org.navette.store.DocumentGroup#BY}; empty for a plain list */
    public void group(String by) {
        keep(look.grouped(by));
        later();
    }

    /** The first so many columns stay when the others are scrolled sideways. */
    public void freeze(int count) {
        grid.freeze(count);
        columns();
    }

    /** Reads the whole text of the row with the cursor. */
    void open() {
        document(grid.selection().cursor()).ifPresent(id -> session.show(id, null, true));
    }

    /** Opens all groups or closes them. */
    void groups(boolean open) {
        long before = document(grid.selection().cursor()).orElse(0L);
        lines.all(open);
        grid.renew();
        cursor(before);
    }

    private void keep(VerbatimLook wanted) {
        look = wanted;
        if (session.study().isPresent()) {
            session.settings().put(key("verbatims.look."), look.write());
        }
    }

    /** The user moved, resized or froze columns in the grid. */
    private void columns() {
        List<String> order = new ArrayList<>(grid.columns().stream().map(GridColumn::key).toList());
        if (order.getFirst().equals(TextGrid.TEXT)) {
            order.removeFirst();
        }
        keep(look.with(grid.columns(), grid.frozen()));
        if (!order.equals(view.columns())) {
            view = view.columns(order);
            session.settings().put(key("verbatims."), view.write());
            face = new VerbatimFace(offers, view);
            bar.show(offers, view);
        }
    }

    /** A part that nobody sees reads when it is looked at. */
    private void later() {
        stale = true;
        if (stack.visible()) {
            refresh();
        }
    }

    private void refresh() {
        stale = false;
        VerbatimView asked = view;
        String by = look.group();
        List<Metric> kept = metrics;
        Onlooker onlooker = session.onlooker();
        session.read("verbatims", s -> Loaded.of(s, onlooker, asked, by, kept), loaded -> {
            if (!grid.isDisposed()) {
                show(loaded);
            }
        });
    }

    private void show(Loaded loaded) {
        long before = document(grid.selection().cursor()).orElse(session.shown().orElse(0));
        offers = loaded.offers();
        view = loaded.view();
        scale = loaded.scale();
        if (!look.group().equals(loaded.group())) {
            look = look.grouped(loaded.group());
        }
        ids = loaded.groups().ids();
        GroupedLines old = lines;
        lines = loaded.groups().lines();
        boolean regrouped = !shownBy.equals(loaded.group());
        if (!regrouped) {
            lines.like(old);
        }
        shownBy = loaded.group();
        counts.fresh(view, shownBy);
        face = new VerbatimFace(offers, view);
        model.show(ids);
        bar.show(offers, view);
        grid.columns(view.columns().stream().filter(this::known).map(key -> look.sized(key.equals(TextGrid.TEXT) ? grid.text()
                : offers.column(key))).toList());
        grid.freeze(look.frozen());
        grid.sorted(view.sort(), view.descending());
        grid.refresh();
        boolean none = ids.length == 0;
        if (!none) {
            grid.select(regrouped ? 0 : Math.max(0, lines.line(Math.max(0, model.indexOf(before)))));
        }
        stack.show(none, view.query().everything(), SentimentKeys.legend(scale));
        if (focusWanted && !none && bar.words().isFocusControl() && view.words() == null) {
            focus(); // the documents have come since
        }
        progress();
    }

    /** A metric is not until the behaviour file was read. */
    private boolean known(String key) {
        return !key.startsWith(VerbatimView.METRIC) || offers.metric(key).isPresent();
    }

    /** Says how many rows there are; of a sample, how many of it are judged. */
    private void progress() {
        String sample = view.sample();
        if (sample == null) {
            bar.say(Messages.text(lines.grouped() ? "verbatims.rows" : "documents.count", ids.length));
            return;
        }
        session.read("verbatim-progress", s -> s.samples().find(sample).map(found -> new SampleProgress().run(s,
                new SampleProgress.Params(sample), Progress.NONE)), found -> found.ifPresent(p -> {
                    if (!grid.isDisposed() && sample.equals(view.sample())) {
                        bar.say(Messages.text("verbatims.progress", p.judged(), p.documents(), p.twice(), ids.length));
                    }
                }));
    }

    private Optional<Long> document(int line) {
        int row = lines.row(line);
        return row < 0 ? Optional.empty() : Optional.of(ids[row]);
    }

    /** Documents of the selected rows. */
    private long[] selected() {
        return Arrays.stream(grid.selection().rows()).map(lines::row).filter(row -> row >= 0).mapToLong(row -> ids[row]).distinct().toArray();
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
        int line = lines.line(model.indexOf(document));
        if (line >= 0 && document(grid.selection().cursor()).orElse(0L) != document) {
            grid.select(line);
        }
    }

    /** Has finished with the row and goes to the next that the coder has not judged. */
    public void next() {
        String who = session.who();
        int from = lines.row(grid.selection().cursor());
        long[] all = ids;
        session.read("verbatim-next", s -> NextUncoded.of(s, who, all, from), found -> {
            if (grid.isDisposed() || all != ids) {
                return;
            }
            found.finish().ifPresent(part -> model.row(from).ifPresent(row -> session.edit(
                    org.navette.store.Label.of(Deed.MARK_DONE, row.head().name()), editor -> editor.done(row.id(), part.coder(), true))));
            found.row().ifPresentOrElse(row -> {
                if (lines.line(row) < 0) {
                    lines.all(true);
                }
                grid.select(lines.line(row));
                session.show(ids[row], null, false);
            }, () -> bar.say(Messages.text("verbatims.all")));
        });
    }

    private TextRows rows() {
        return new TextRows() {
            @Override
            public int count() {
                return lines.lines();
            }

            @Override
            public Optional<TextRow> row(int line) {
                int row = lines.row(line);
                return row < 0 ? Optional.empty() : model.row(row).map(r -> face.of(r, signs.has(Subject.Kind.DOCUMENT, r.id())));
            }

            @Override
            public Optional<GroupHead> head(int line) {
                return lines.head(line).map(group -> new GroupHead(group.words(), Messages.text("verbatims.group.count", counts.of(group)),
                        group.colour() == null ? null : Theme.hex(group.colour()), lines.open(group)));
            }
        };
    }
}
