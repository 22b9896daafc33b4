package org.navette.ui.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.search.SearchCorpus;
import org.navette.core.study.Sample;
import org.navette.ui.Messages;
import org.navette.ui.preferences.Preference;
import org.navette.ui.problem.Problems;
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

/** Finds words in the texts and shows them in their context; a line opens the document at the place. */
public final class SearchPart {
    private static final int MOST = 1000;
    private final StudySession session;
    private List<SearchCorpus.Line> lines = List.of();
    private List<String> samples = List.of();
    private String asked = "";
    private Text query;
    private Combo among;
    private Label count;
    private Composite stack;
    private EmptyState empty;
    private VirtualGrid grid;

    @Inject
    public SearchPart(StudySession session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (lines.isEmpty()) {
            query.setFocus();
        } else {
            grid.control().setFocus();
        }
    }

    /** Puts the cursor into the box. */
    public void focusQuery() {
        query.setFocus();
        query.selectAll();
    }

    /** Enters words and searches them. */
    public void search(String words) {
        query.setText(words);
        search();
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        Composite bar = new Composite(root, SWT.NONE);
        bar.setLayout(Space.padded(4, Space.GAP));
        bar.setLayoutData(Space.wide());
        query = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        query.setMessage(Messages.text("search.box"));
        query.setToolTipText(Messages.text("search.help"));
        query.setText(asked);
        query.setLayoutData(Space.wide());
        query.addListener(SWT.DefaultSelection, e -> search());
        query.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && !lines.isEmpty()) {
                grid.control().setFocus();
            }
        });
        among = Spoken.as(new Combo(bar, SWT.READ_ONLY), Messages.text("documents.which"));
        among.setItems(Messages.text("crosstab.everything"));
        among.select(0);
        among.setLayoutData(Space.width(150)); // a sample may be called anything: the words keep their room
        new FlatButton(bar, "find", Messages.text("search.deed"), Messages.text("search.deed"), true, this::search);
        count = new Label(bar, SWT.RIGHT);
        count.setFont(Fonts.SMALL.get());
        org.eclipse.swt.layout.GridData below = Space.wide(4);
        count.setLayoutData(below);
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        grid = new VirtualGrid(stack, List.of(GridColumn.before("left", Messages.text("search.left"), 120),
                GridColumn.text("keyword", Messages.text("search.keyword"), 110).unsorted(),
                GridColumn.rest("right", Messages.text("search.right"), 120, false),
                GridColumn.text("document", Messages.text("column.document"), 96).unsorted()), rows(), Space.row() + 2,
                Messages.text("search.lines"));
        grid.onSelect(row -> show(row, false));
        grid.onOpen(row -> show(row, true));
        empty = new EmptyState(stack, "find", Messages.text("search.none"), Messages.text("search.none.sentence"));
        ((StackLayout) stack.getLayout()).topControl = lines.isEmpty() ? empty : grid.control();
        offer();
    }

    private void show(int row, boolean follow) {
        session.show(lines.get(row).document(), lines.get(row).match(), follow);
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Opened opened -> forget();
            case SessionEvent.Closed closed -> forget();
            case SessionEvent.Changed changed when changed.touches("sample") -> offer();
            default -> {
                // lines stay as they were found until the next search
            }
        }
    }

    private void forget() {
        lines = List.of();
        asked = "";
        query.setText("");
        count.setText("");
        say(Messages.text("search.none"), Messages.text("search.none.sentence"));
    }

    private void offer() {
        session.read("search-samples", s -> s.samples().list().stream().map(Sample::name).toList(), names -> {
            if (!among.isDisposed()) {
                samples = names;
                int before = among.getSelectionIndex();
                List<String> items = new ArrayList<>(List.of(Messages.text("crosstab.everything")));
                names.forEach(n -> items.add(Messages.text("documents.sample", n)));
                among.setItems(items.toArray(String[]::new));
                among.select(Math.clamp(before, 0, names.size()));
                among.getParent().layout(true, true);
            }
        });
    }

    private void search() {
        String words = query.getText().strip();
        asked = words;
        int at = among.getSelectionIndex();
        int context = Preference.CONTEXT.number(session.settings());
        SearchCorpus.Params params = new SearchCorpus.Params(words, context, MOST, at <= 0 ? null : samples.get(at - 1));
        session.run(Messages.text("search.task"), (study, progress) -> new SearchCorpus().run(study, params, progress), found -> {
            if (!stack.isDisposed() && words.equals(asked)) {
                show(found);
            }
        }, problem -> {
            if (!stack.isDisposed() && words.equals(asked)) {
                lines = List.of();
                count.setText("");
                say(Messages.text("search.problem"), Problems.sentence(problem));
            }
        });
    }

    private void show(SearchCorpus.Result found) {
        lines = found.lines();
        if (lines.isEmpty()) {
            say(Messages.text("search.nothing"), Messages.text("search.help"));
            count.setText("");
            return;
        }
        count.setText(Messages.text("search.found", found.total(), lines.size()));
        ((StackLayout) stack.getLayout()).topControl = grid.control();
        grid.refresh();
        grid.select(-1);
        stack.layout();
        count.requestLayout();
        grid.control().setFocus();
    }

    private void say(String title, String sentence) {
        empty.say(title, sentence);
        ((StackLayout) stack.getLayout()).topControl = empty;
        stack.layout();
    }

    private GridRows rows() {
        return new GridRows() {
            @Override
            public int count() {
                return lines.size();
            }

            @Override
            public String text(int row, int column) {
                SearchCorpus.Line line = lines.get(row);
                return switch (column) {
                    case 0 -> line.left().stripTrailing();
                    case 1 -> line.keyword();
                    case 2 -> line.right().stripLeading();
                    default -> line.name();
                };
            }

            @Override
            public boolean muted(int row, int column) {
                return column != 1;
            }
        };
    }
}
