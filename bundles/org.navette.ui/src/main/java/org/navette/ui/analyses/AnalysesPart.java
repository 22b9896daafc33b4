package org.navette.ui.analyses;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Values;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.report.WriteFindings;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.Export;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The analyses that are asked for by name: their parameters as a form, and what they found. */
public final class AnalysesPart implements RunHandler.Runs {
    private final StudySession session;
    private final AnalysisForm form = new AnalysisForm();
    private NamedAnalysis chosen;
    private Findings findings;
    private List list;
    private Composite side;
    private Composite question;
    private Composite middle;
    private Label problem;
    private FlatButton export;
    private EmptyState empty;
    private Control shown;
    /** Counts the runs: what an older one found is not shown. */
    private int asked;

    @Inject
    public AnalysesPart(StudySession session) {
        this.session = session;
        chosen = form.analyses().getFirst();
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (list != null && !list.isDisposed()) {
            list.setFocus();
        }
    }

    /** What the last run found; empty before one and after a failure. */
    Optional<Findings> findings() {
        return Optional.ofNullable(findings);
    }

    /** The sentence at the form; empty when nothing is wrong. */
    String problem() {
        return problem.getText();
    }

    AnalysisForm form() {
        return form;
    }

    /** Shows the form of the analysis of that name. */
    public void choose(String name) {
        form.analyses().stream().filter(a -> a.name().equals(name)).findFirst().ifPresent(this::choose);
    }

    private void choose(NamedAnalysis analysis) {
        asked++;
        chosen = analysis;
        list.select(form.analyses().indexOf(analysis));
        ask();
        nothing("analyses.none");
    }

    /** Runs the analysis chosen with what is entered. */
    @Override
    public void run() {
        if (session.study().isEmpty()) {
            return;
        }
        complain("");
        NamedAnalysis analysis = chosen;
        Values values;
        try {
            values = form.values(analysis);
        } catch (InputProblem bad) {
            complain(bad.sentence());
            return;
        }
        int mine = ++asked;
        nothing("analyses.running");
        session.run(analysis.title(), (study, progress) -> analysis.run(study, values, progress), found -> {
            if (mine == asked && !middle.isDisposed()) {
                show(found);
            }
        }, failed -> {
            if (mine == asked && !middle.isDisposed()) {
                boolean stopped = failed instanceof Cancelled;
                nothing(Messages.text(stopped ? "analyses.stopped" : "analyses.problem"), Problems.sentence(failed));
                complain(failed instanceof InputProblem bad ? bad.sentence() : "");
            }
        });
    }

    private void build(Composite root) {
        root.setLayout(Space.plain(1));
        SashForm sash = new SashForm(root, SWT.HORIZONTAL);
        sash.setLayoutData(Space.fill());
        sash.setBackground(Theme.current().line());
        sash.setSashWidth(3);
        list = Spoken.as(new List(sash, SWT.SINGLE | SWT.V_SCROLL), Messages.text("analyses.list"));
        form.analyses().forEach(a -> list.add(a.title()));
        list.select(form.analyses().indexOf(chosen));
        list.addListener(SWT.Selection, e -> choose(form.analyses().get(Math.max(0, list.getSelectionIndex()))));
        side = new Composite(sash, SWT.NONE);
        side.setLayout(Space.plain(1));
        ((GridLayout) side.getLayout()).verticalSpacing = 0;
        sash.setWeights(26, 74);
        question = null;
        middle = new Composite(side, SWT.NONE);
        middle.setLayout(new StackLayout());
        middle.setLayoutData(Space.fill());
        empty = new EmptyState(middle, "report", "", "");
        shown = null;
        ask();
        if (findings == null) {
            nothing("analyses.none");
        } else {
            show(findings);
        }
        offer();
    }

    private void ask() {
        if (question != null) {
            question.dispose();
        }
        question = new Composite(side, SWT.NONE);
        question.setLayout(Space.padded(1, Space.PAD));
        question.setLayoutData(Space.wide());
        question.moveAbove(middle);
        Label about = new Label(question, SWT.WRAP);
        about.setText(chosen.description().replace("&", "&&"));
        GridData wide = Space.wide();
        wide.widthHint = 200;
        about.setLayoutData(wide);
        new ParameterFields(question, form, chosen);
        Composite deeds = new Composite(question, SWT.NONE);
        deeds.setBackground(Theme.current().surface());
        deeds.setLayout(Space.plain(3));
        deeds.setLayoutData(Space.wide());
        problem = Dress.own(new Label(deeds, SWT.WRAP));
        problem.setBackground(Theme.current().surface());
        problem.setForeground(Theme.current().negative());
        problem.setFont(Fonts.SMALL.get());
        GridData room = Space.wide();
        room.widthHint = 160;
        problem.setLayoutData(room);
        export = FlatButton.icon(deeds, "export", Messages.text("analyses.export"), this::export);
        export.setEnabled(findings != null);
        new FlatButton(deeds, "run", Messages.text("analyses.run"), KeyBook.tip(Messages.text("analyses.run.tip"), RunHandler.COMMAND), true, this::run);
        Dress.all(question);
        side.layout(true, true);
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Opened opened -> forget();
            case SessionEvent.Closed closed -> forget();
            case SessionEvent.Changed changed when changed.touches("source", "variable") -> offer();
            default -> {
                // what was found stays until it is asked for again
            }
        }
    }

    private void forget() {
        asked++;
        form.forget();
        ask();
        nothing("analyses.none");
        offer();
    }

    private void offer() {
        session.read("analysis-offers", AnalysisForm.Offers::of, offers -> {
            if (!middle.isDisposed()) {
                form.offer(offers);
                ask();
                if (findings == null && shown == empty && !form.ready()) {
                    nothing("analyses.sourceless");
                } else if (findings == null && session.tasks().state().isEmpty()) {
                    nothing("analyses.none");
                }
            }
        });
    }

    private void complain(String sentence) {
        problem.setText(sentence.replace("&", "&&"));
        side.layout(true, true);
    }

    private void show(Findings found) {
        findings = found;
        export.setEnabled(true);
        top(new FindingsView(middle, found).control());
    }

    private void nothing(String key) {
        nothing(Messages.text(key), Messages.text(key + ".sentence"));
    }

    private void nothing(String title, String sentence) {
        findings = null;
        export.setEnabled(false);
        empty.say(title, sentence);
        top(empty);
    }

    private void top(Control control) {
        if (shown != null && shown != empty) {
            shown.dispose();
        }
        shown = control;
        ((StackLayout) middle.getLayout()).topControl = control;
        middle.layout(true, true);
    }

    private void export() {
        Findings found = findings;
        Export to = new Export(middle.getShell(), Messages.text("analyses.export"));
        to.ask(found.name()).ifPresent(file -> session.run(Messages.text("analyses.export"),
                (study, progress) -> WriteFindings.write(found, file, progress).getFirst(), to::offer));
    }
}
