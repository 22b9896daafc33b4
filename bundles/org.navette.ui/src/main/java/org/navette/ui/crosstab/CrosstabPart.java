package org.navette.ui.crosstab;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.Evidence.Verbatim;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.metrics.Metric;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.grid.MatrixGrid;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Crosses codes, sentiment, variables and metrics; a cell opens its verbatims, a verbatim its document. */
public final class CrosstabPart {
    private static final int STUB = 190;
    private static final int MOST_VERBATIMS = 500;
    private final StudySession session;
    private TableQuestion question;
    private Composite table;
    private EmptyState empty;
    private CellPane pane;
    private CrosstabParams asked;
    private CrosstabResult result;
    private MatrixGrid grid;
    private CrosstabGridModel model;

    @Inject
    public CrosstabPart(StudySession session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (grid != null && !grid.control().isDisposed()) {
            grid.control().setFocus();
        }
    }

    /** Chooses a cell as a click would: row of the table, column. */
    public void choose(int row, int column) {
        grid.select(model.gridRow(row), column);
    }

    /** The table shown, or null. */
    public CrosstabResult result() {
        return result;
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) root.getLayout()).verticalSpacing = 0;
        question = new TableQuestion(root, this::run, new KeptMenu(session, () -> question.title(), () -> result == null ? null : asked,
                this::ask)::drop);
        SashForm sash = new SashForm(root, SWT.VERTICAL);
        sash.setLayoutData(Space.fill());
        sash.setBackground(Theme.current().line());
        sash.setSashWidth(3);
        table = new Composite(sash, SWT.NONE);
        table.setLayout(new StackLayout());
        empty = new EmptyState(table, "crosstab", Messages.text("crosstab.none"), Messages.text("crosstab.none.sentence"));
        ((StackLayout) table.getLayout()).topControl = empty;
        pane = new CellPane(sash, session);
        sash.setWeights(58, 42);
        grid = null;
        offer();
        if (result != null) {
            show(result);
        }
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Opened opened -> forget();
            case SessionEvent.Closed closed -> forget();
            case SessionEvent.Changed changed when changed.touches("code", "variable", "sample", "metric_run") -> offer();
            default -> {
                // a table stays as it was counted until it is run again
            }
        }
    }

    private void forget() {
        asked = null;
        result = null;
    }

    private void offer() {
        session.read("crosstab-choices", s -> TableChoices.of(s, MetricDesk.keptIn(s).stream().map(Metric::name).toList()), choices -> {
            if (!table.isDisposed()) {
                question.offer(choices.covering(asked), asked);
                boolean first = asked == null;
                if (first && choices.indexOf("code:*") >= 0) {
                    run();
                }
            }
        });
    }

    /** Asks what was kept, or what somebody elsewhere wants to see. */
    public void ask(CrosstabParams params) {
        asked = params;
        offer();
        run(params);
    }

    /** Runs the question as it stands. */
    private void run() {
        question.params().filter(p -> session.study().isPresent()).ifPresent(this::run);
    }

    private void run(CrosstabParams params) {
        asked = params;
        session.run(Messages.text("crosstab.task"), (study, progress) -> new Crosstab().run(study, params, progress), r -> {
            if (params == asked && !table.isDisposed()) {
                show(r);
            }
        }, problem -> {
            if (params == asked && !table.isDisposed()) {
                pane.clear();
                nothing(Messages.text("crosstab.problem"), Problems.sentence(problem));
            }
        });
    }

    private void show(CrosstabResult shown) {
        result = shown;
        if (grid != null) {
            grid.control().dispose();
        }
        pane.notes(shown);
        if (shown.rows().isEmpty() || shown.columns().isEmpty()) {
            nothing(Messages.text("crosstab.empty"), Messages.text("crosstab.empty.sentence"));
        } else {
            model = new CrosstabGridModel(shown);
            grid = new MatrixGrid(table, model, STUB, Messages.text("crosstab.table"));
            grid.onSelect((row, column) -> verbatims(model.resultRow(row), column));
            ((StackLayout) table.getLayout()).topControl = grid.control();
        }
        table.layout();
    }

    private void nothing(String title, String sentence) {
        if (grid != null) {
            grid.control().dispose();
            grid = null;
        }
        result = null;
        empty.say(title, sentence);
        ((StackLayout) table.getLayout()).topControl = empty;
        table.layout();
    }

    private void verbatims(int row, int column) {
        CrosstabResult from = result;
        String title = Messages.text("crosstab.cell", from.rows().get(row).label().strip(), from.columns().get(column).label());
        session.read("verbatims", s -> from.evidence().verbatims(row, column, MOST_VERBATIMS),
                (List<Verbatim> found) -> {
                    if (from == result) {
                        pane.verbatims(title, found, from.cell(row, column));
                        session.fire(new SessionEvent.CellOpened());
                    }
                });
    }
}
