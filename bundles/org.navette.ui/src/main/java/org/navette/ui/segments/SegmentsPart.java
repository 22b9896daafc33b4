package org.navette.ui.segments;

import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.Line;
import org.navette.analysis.segments.Passages;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Code;
import org.navette.store.Sight;
import org.navette.ui.Messages;
import org.navette.ui.documents.DocumentListModel;
import org.navette.ui.problem.Problems;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.MatrixGrid;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.widgets.grid.TextRows;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Coded passages by a query: a list to read, and a table by code and variable whose cells open their passages. */
public final class SegmentsPart {
    private static final int STUB = 190;
    private static final int LONGEST = 1_500;
    private final StudySession session;
    private final DocumentListModel<Line> model;
    private SegmentChoices choices = SegmentChoices.NONE;
    private FindSegments.Params asked;
    private FindSegments.Result result;
    private Passages shown;
    private String cell = "";
    private SegmentBar bar;
    private SegmentDeeds deeds;
    private Label count;
    private Composite stack;
    private EmptyState empty;
    private TextGrid grid;
    private MatrixGrid table;
    private FlatButton asList;
    private FlatButton asTable;
    private FlatButton all;
    private List<FlatButton> actions = List.of();

    @Inject
    public SegmentsPart(StudySession session) {
        this.session = session;
        model = new DocumentListModel<>((page, done) -> {
            Passages from = shown;
            session.read("segment-lines", s -> from.lines((int) page[0], (int) page[page.length - 1] + 1, LONGEST), done);
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
            (shown == null || shown.size() == 0 ? bar.query() : grid.isVisible() ? grid : table.control()).setFocus();
        }
    }

    /** Puts a query into the box and asks it. */
    public void ask(String query) {
        bar.query().setText(query);
        search();
    }

    /** Counts by the variable of that name and shows the table. */
    public void table(String variable) {
        bar.show(new FindSegments.Params(bar.query().getText(), bar.below(), variable, 10, List.of(), Sight.WHOLE));
        search();
        top(true);
    }

    /** What was found, or null. */
    public FindSegments.Result result() {
        return result;
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) root.getLayout()).verticalSpacing = 0;
        bar = new SegmentBar(root, this::search, this::order);
        deeds = new SegmentDeeds(session, root::getShell);
        bar.onForget(deeds::forget);
        tools(root);
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Space.fill());
        grid = new TextGrid(stack, rows(), Messages.text("segments.passage"), Messages.text("segments.list"));
        grid.onSelect(row -> open(row, false));
        grid.onOpen(row -> open(row, true));
        empty = new EmptyState(stack, "segments", Messages.text("segments.none"), Messages.text("segments.none.sentence"));
        table = null;
        ((StackLayout) stack.getLayout()).topControl = empty;
        offer();
        if (result != null) {
            bar.show(asked);
            show(result);
        } else {
            enable();
        }
    }

    private void tools(Composite root) {
        Composite tools = new Composite(root, SWT.NONE);
        tools.setLayout(Space.padded(8, Space.TIGHT));
        tools.setLayoutData(Space.wide());
        asList = FlatButton.icon(tools, "verbatims", Messages.text("segments.as.list"), () -> top(false));
        asTable = FlatButton.icon(tools, "crosstab", Messages.text("segments.as.table"), () -> {
            top(true);
            if (table != null && !table.control().isDisposed()) {
                table.control().setFocus(); // arrows walk over the cells, Enter opens one
            }
        });
        count = new Label(tools, SWT.NONE);
        count.setFont(Fonts.SMALL.get());
        count.setLayoutData(Space.wide());
        all = FlatButton.icon(tools, "cancel", Messages.text("segments.all"), () -> {
            cell = "";
            list(result.passages());
        });
        FlatButton code = FlatButton.icon(tools, "code", Messages.text("segments.code.title"), () -> deeds.code(shown, choices));
        FlatButton set = FlatButton.icon(tools, "add", Messages.text("set.title"), () -> deeds.set(shown));
        FlatButton keep = FlatButton.icon(tools, "study", Messages.text("segments.keep.title"), () -> deeds.keep(asked));
        FlatButton export = FlatButton.icon(tools, "export", Messages.text("segments.export"), () -> deeds.export(asked, bar.order()));
        actions = List.of(code, set, keep, export);
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Opened opened -> forget();
            case SessionEvent.Closed closed -> forget();
            case SessionEvent.Changed changed -> {
                if (changed.touches("code", "variable", "saved")) {
                    offer();
                }
                if (changed.touches("assignment", "document")) {
                    again();
                } else if (shown != null) {
                    model.renew();
                }
            }
            case SessionEvent.CoderChosen chosen -> again();
            case SessionEvent.MachineChosen chosen -> again();
            default -> {
                // the passages stay as they were found
            }
        }
    }

    private void forget() {
        result = null;
        shown = null;
        asked = null;
        cell = "";
        model.show(new long[0]);
        bar.query().setText("");
        bar.complain(null, null);
        count.setText("");
        say(Messages.text("segments.none"), Messages.text("segments.none.sentence"));
    }

    private void offer() {
        session.read("segment-choices", SegmentChoices::of, read -> {
            if (!stack.isDisposed()) {
                choices = read;
                bar.offer(read);
            }
        });
    }

    /** What was found with other eyes, or in other documents, is not to be looked at any more. */
    private void again() {
        if (asked != null) {
            search();
        }
    }

    private void search() {
        Onlooker who = session.onlooker();
        FindSegments.Params wanted = bar.params(Sight.WHOLE);
        asked = wanted;
        session.run(Messages.text("segments.task"), (study, progress) -> {
            Sight sight = Blindness.sight(study, who);
            FindSegments.Params seen = new FindSegments.Params(wanted.query(), wanted.below(), wanted.by(), wanted.context(), wanted.columns(), sight);
            return new Answer(seen, new FindSegments().run(study, seen, progress));
        }, answer -> {
            if (!stack.isDisposed() && wanted == asked) {
                asked = answer.asked();
                bar.complain(null, null);
                cell = "";
                show(answer.found());
            }
        }, problem -> {
            if (!stack.isDisposed() && wanted == asked) {
                asked = null;
                result = null;
                shown = null;
                say(Messages.text("segments.problem"), Messages.text("segments.help"));
                bar.complain(Problems.sentence(problem), problem instanceof InputProblem p ? p.place().column() : null);
            }
        });
    }

    private record Answer(FindSegments.Params asked, FindSegments.Result found) {
    }

    private void show(FindSegments.Result found) {
        result = found;
        if (table != null) {
            table.control().dispose();
            table = null;
        }
        if (found.total() == 0) {
            shown = null;
            count.setText("");
            say(Messages.text("segments.nothing"), Messages.text("segments.nothing.sentence"));
            return;
        }
        boolean before = asTable.isEnabled() && ((StackLayout) stack.getLayout()).topControl != grid && found.table().variable() != null
                && ((StackLayout) stack.getLayout()).topControl != empty;
        table = new MatrixGrid(stack, new CodeTableModel(found.table()), STUB, Messages.text("segments.as.table"));
        int[] chosen = { -1, -1 };
        table.onSelect((row, column) -> {
            chosen[0] = row;
            chosen[1] = column;
        });
        // arrow keys only walk over the cells; Enter and the mouse open one
        table.control().addListener(SWT.MouseUp, e -> choose(chosen[0], chosen[1]));
        table.control().addListener(SWT.KeyDown, e -> {
            if (e.character == SWT.CR) {
                choose(chosen[0], chosen[1]);
            }
        });
        list(found.passages());
        if (before) {
            top(true);
        }
    }

    /** A cell of the table says which passages the list has. */
    private void choose(int row, int column) {
        var head = result.table();
        if (row >= 0 && head.counts()[row][column] > 0) {
            cell = head.rows().get(row).path() + " × " + head.columns().get(column).label();
            list(result.passages().in(head.rows().get(row).code(), column));
        }
    }

    private void order() {
        if (shown != null) {
            list(shown);
        }
    }

    private void list(Passages passages) {
        List<Long> codes = choices.codes().stream().map(Code::id).toList();
        shown = passages.sorted(bar.order(), codes);
        model.show(LongStream.range(0, shown.size()).toArray());
        grid.columns(SegmentRows.columns(titles()));
        grid.refresh();
        count.setText((cell.isEmpty() ? Messages.text("segments.found", result.total(), result.documents())
                : Messages.text("segments.found.cell", cell, shown.size())).replace("&", "&&"));
        top(false);
        grid.setFocus();
        grid.select(0);
    }

    private List<String> titles() {
        return asked.columns().stream().map(org.navette.analysis.BuiltInNames::title).toList();
    }

    private void top(boolean wantTable) {
        if (result == null || shown == null) {
            return;
        }
        Control top = wantTable && table != null ? table.control() : grid;
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
        enable();
    }

    private void say(String title, String sentence) {
        empty.say(title, sentence);
        ((StackLayout) stack.getLayout()).topControl = empty;
        stack.layout();
        enable();
    }

    private void enable() {
        boolean any = shown != null;
        asList.setEnabled(any);
        asTable.setEnabled(any);
        asList.choose(any && ((StackLayout) stack.getLayout()).topControl == grid);
        asTable.choose(any && ((StackLayout) stack.getLayout()).topControl != grid);
        all.setVisible(any && !cell.isEmpty());
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).setEnabled(any && (i == actions.size() - 1 || session.mayEdit()));
        }
        count.getParent().layout(true, true);
    }

    private void open(int row, boolean follow) {
        if (shown != null && row >= 0 && row < shown.size()) {
            Passages.At at = shown.at(row);
            session.show(at.document(), at.segment(), follow);
        }
    }

    private TextRows rows() {
        return new TextRows() {
            @Override
            public int count() {
                return model.count();
            }

            @Override
            public java.util.Optional<TextRow> row(int index) {
                return model.row(index).map(SegmentRows::row);
            }
        };
    }
}
