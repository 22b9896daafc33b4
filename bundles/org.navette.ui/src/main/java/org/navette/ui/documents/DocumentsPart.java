package org.navette.ui.documents;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Subject;
import org.navette.store.DocumentQuery;
import org.navette.store.DocumentRow;
import org.navette.ui.Messages;
import org.navette.ui.intake.ImportActions;
import org.navette.ui.memos.MemoDoor;
import org.navette.ui.memos.MemoSigns;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The study's documents as a list to filter, sort and open. */
public final class DocumentsPart {
    private static final int FILTER_PAUSE = 250;
    /** So many columns a narrow list shows. */
    private static final int AT_LEAST = 3;
    private static final int SHORT_NAMES = 60;
    private static final String WIDTHS = "documents.widths";
    private static final String NAME = "name";
    private static final String TEXT = "excerpt";
    private static final String FEELING = "sentiment";
    private static final String LANGUAGE = "language";
    /** In a list of as many documents, the columns are read ahead. */
    private static final int LONG = 50_000;
    private static final List<String> AHEAD = List.of("date", NAME, "codings", FEELING, "customer", "channel", LANGUAGE);
    private final StudySession session;
    private final DocumentListModel<DocumentRow> model;
    private DocumentQuery query = DocumentQuery.ALL;
    /** Label of the documents that are listed; empty for all. */
    private String scope = "";
    private int ahead;
    /** Other documents are shown, whose names may need another width. */
    private boolean fitWanted;
    private List<ListScope> scopes = List.of();
    private VirtualGrid grid;
    private boolean listWanted;
    private Text filter;
    private Combo which;
    private Label count;
    private Composite stack;
    private EmptyState empty;
    private FlatButton importing;
    private final MemoSigns signs;

    @Inject
    public DocumentsPart(StudySession session) {
        this.session = session;
        signs = new MemoSigns(session, this::redraw);
        model = new DocumentListModel<>((ids, done) -> {
            Onlooker onlooker = session.onlooker();
            session.promptly("document-rows", s -> s.documents().rows(Blindness.sight(s, onlooker), ids), done);
        }, this::rowsCame);
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    /** Puts the cursor into the filter box. */
    public void focusFilter() {
        listWanted = false;
        filter.setFocus();
        filter.selectAll();
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (grid != null && !grid.control().isDisposed()) {
            listWanted = model.count() == 0;
            (listWanted ? filter : grid.control()).setFocus();
        }
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        Composite bar = new Composite(root, SWT.NONE);
        bar.setLayout(Space.padded(2, Space.GAP));
        bar.setLayoutData(Space.wide());
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Messages.text("documents.filter"));
        filter.setLayoutData(Space.wide(2));
        filter.setText(query.contains() == null ? "" : query.contains());
        filter.addListener(SWT.Modify, e -> later());
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                focus();
            }
        });
        which = Spoken.as(new Combo(bar, SWT.READ_ONLY), Messages.text("documents.which"));
        org.eclipse.swt.layout.GridData narrow = Space.wide();
        narrow.widthHint = 120;
        which.setLayoutData(narrow);
        which.addListener(SWT.Selection, e -> ask());
        count = new Label(bar, SWT.RIGHT);
        count.setFont(Fonts.SMALL.get());
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        List<GridColumn> columns = columns();
        grid = new VirtualGrid(stack, columns, rows(columns), Space.row() + 2, Messages.text("documents.list"));
        grid.spare(AT_LEAST);
        session.settings().get(WIDTHS).ifPresent(grid::widths);
        grid.onResize(() -> session.settings().put(WIDTHS, grid.widths()));
        grid.sorted(query.sort(), query.descending());
        grid.onSort((key, down) -> {
            query = query.sortedBy(key, down);
            ask();
        });
        grid.onSelect(row -> session.show(model.id(row), null, false));
        grid.onOpen(row -> session.show(model.id(row), null, true));
        new MemoDoor(session, grid.control(), () -> grid.selectedRow().stream()
                .mapToObj(row -> Subject.of(Subject.Kind.DOCUMENT, model.id(row))).findFirst()).withMenu();
        signs.read();
        empty = new EmptyState(stack, "documents", "", "");
        importing = new FlatButton(empty.actions(), "import", Messages.text("import.documents"),
                Messages.text("import.documents"), true, () -> new ImportActions(session).documents(root.getShell()));
        importing.setEnabled(session.mayEdit());
        fillWhich();
        refresh();
    }

    /** Names are as wide as they need, within reason, unless the user gave them a width. */
    private void rowsCame() {
        if (fitWanted && model.row(0).isPresent()) {
            fitWanted = false;
            if (session.settings().get(WIDTHS).isEmpty()) {
                grid.fit(0, Space.words(SHORT_NAMES), Math.max(Space.words(SHORT_NAMES), grid.control().getClientArea().width * 3 / 10));
            }
        }
        grid.redraw();
    }

    private void redraw() {
        if (grid != null && !grid.control().isDisposed()) {
            grid.redraw();
        }
    }

    private void hear(SessionEvent event) {
        signs.hear(event);
        switch (event) {
            case SessionEvent.Opened opened -> {
                query = DocumentQuery.ALL;
                scope = "";
                ahead = 0;
                filter.setText("");
                refresh();
            }
            case SessionEvent.Changed changed when changed.touches("document", "sample", "named_set", "set_member") -> refresh();
            case SessionEvent.Changed changed -> model.renew(changed.judged());
            case SessionEvent.CoderChosen chosen -> refresh();
            case SessionEvent.MachineChosen chosen -> refresh();
            case SessionEvent.SampleWanted wanted -> sample(wanted.sample());
            case SessionEvent.DocumentShown shown -> grid.select(model.indexOf(shown.document()));
            default -> {
                // the face was rebuilt where needed
            }
        }
    }

    private void fillWhich() {
        session.read("scopes", ListScope::of, read -> {
            List<String> labels = read.stream().map(ListScope::label).toList();
            if (which.isDisposed() || labels.equals(List.of(which.getItems()))) {
                return;
            }
            String before = scope;
            scopes = read;
            which.setItems(labels.toArray(String[]::new));
            which.select(Math.max(0, labels.indexOf(before)));
            which.getParent().layout(true, true);
            if (!before.isEmpty() && !labels.contains(before)) {
                ask(); // the sample or set that was shown is gone
            }
        });
    }

    private void sample(String name) {
        filter.setText("");
        which.select(Math.max(0, which.indexOf(Messages.text("documents.sample", name))));
        ask();
    }

    private void later() {
        int[] length = { filter.getText().length() };
        filter.getDisplay().timerExec(FILTER_PAUSE, () -> {
            if (!filter.isDisposed() && filter.getText().length() == length[0]) {
                ask();
            }
        });
    }

    private void ask() {
        String words = filter.getText().isBlank() ? null : filter.getText().strip();
        DocumentQuery worded = query.contains(words);
        scope = which.getText();
        query = which.getSelectionIndex() < 0 ? worded : scopes.get(which.getSelectionIndex()).of(worded);
        refresh();
    }

    private void refresh() {
        fillWhich();
        DocumentQuery asked = query;
        Onlooker onlooker = session.onlooker();
        session.read("document-ids", s -> s.documents().ids(asked, Blindness.sight(s, onlooker)), ids -> {
            if (grid.control().isDisposed()) {
                return;
            }
            model.show(ids);
            fitWanted = true;
            session.order(ids);
            grid.refresh();
            session.shown().ifPresentOrElse(id -> grid.select(model.indexOf(id)), this::first);
            count.setText(Messages.text("documents.count", ids.length));
            boolean none = ids.length == 0;
            boolean everything = asked.everything();
            empty.say(Messages.text(everything ? "documents.none" : "documents.no.match"),
                    Messages.text(everything ? "documents.none.sentence" : "documents.no.match.sentence"));
            importing.setVisible(everything);
            ((StackLayout) stack.getLayout()).topControl = none ? empty : grid.control();
            stack.layout();
            if (listWanted && !none && filter.isFocusControl()) {
                focus(); // the documents have come since
            }
            count.getParent().layout(true, true);
            if (ids.length >= LONG && ahead == 0) {
                readAhead();
            }
        });
    }

    /** One column at a time, so that nobody waits for more than one: the first click on a column's head is as quick as the next. */
    private void readAhead() {
        if (ahead < AHEAD.size()) {
            String column = AHEAD.get(ahead++);
            session.read("document-column", s -> s.documents().ids(DocumentQuery.ALL.sortedBy(column, false)).length, n -> readAhead());
        }
    }

    private void first() {
        if (model.count() > 0) {
            session.show(model.id(0), null, false);
        }
    }

    private static List<GridColumn> columns() {
        return List.of(GridColumn.text(NAME, Messages.text("column.name"), 78),
                GridColumn.rest(TEXT, Messages.text("column.text"), 110, false),
                GridColumn.text(FEELING, Messages.text("column.sentiment"), 94),
                GridColumn.figure("codings", Messages.text("column.codings"), 94),
                GridColumn.text("date", Messages.text("column.date"), 92),
                GridColumn.text("customer", Messages.text("column.customer"), 84),
                GridColumn.text("channel", Messages.text("column.channel"), 80),
                GridColumn.text(LANGUAGE, Messages.text("column.language"), 56));
    }

    private GridRows rows(List<GridColumn> columns) {
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Catalogue.locale());
        return new GridRows() {
            @Override
            public int count() {
                return model.count();
            }

            @Override
            public String text(int row, int column) {
                return model.row(row).map(r -> cell(r, key(column))).orElse(key(column).equals(TEXT) ? "…" : "");
            }

            private String key(int column) {
                return columns.get(column).key();
            }

            private String cell(DocumentRow r, String key) {
                return switch (key) {
                    case NAME -> signs.named(r.name(), Subject.Kind.DOCUMENT, r.id());
                    case "date" -> r.date() == null ? "" : r.date().format(dates);
                    case FEELING -> Feeling.word(r.sentiment());
                    case "codings" -> r.codings() == 0 ? "" : Integer.toString(r.codings());
                    case "channel" -> r.channel() == null ? "" : r.channel();
                    case "customer" -> r.customer() == null ? "" : r.customer();
                    case LANGUAGE -> r.language() == null ? "" : r.language();
                    default -> r.excerpt();
                };
            }

            @Override
            public Color dot(int row, int column) {
                return key(column).equals(FEELING) ? model.row(row).map(r -> Feeling.colour(r.sentiment())).orElse(null) : null;
            }

            @Override
            public boolean muted(int row, int column) {
                return key(column).equals(TEXT) || key(column).equals(LANGUAGE)
                        || key(column).equals(FEELING) && model.row(row).map(DocumentRow::machine).orElse(false);
            }
        };
    }
}
