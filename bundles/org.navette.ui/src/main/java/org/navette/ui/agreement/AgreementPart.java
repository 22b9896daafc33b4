package org.navette.ui.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.navette.analysis.agreement.ListDisagreements;
import org.navette.analysis.agreement.MeasureAgreement;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.EmptyState;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** How far coders agree, code by code, and where they do not; what they disagree on is settled here. */
public final class AgreementPart {
    private final StudySession session;
    private MeasureAgreement.Params asked;
    /** Whether somebody asked; else the part asks about what is in hand. */
    private boolean chosen;
    /** The sample that lists show, or null. */
    private String listed;
    private AgreementSheet sheet;
    private Composite stack;
    private AgreementQuestion question;
    private Composite middle;
    private SashForm page;
    private EmptyState empty;
    private AgreementGrid grid;
    private AgreementDetail detail;
    private SettleView settling;
    private Composite measuring;
    /** Whether the focus is to go to the figures as soon as they come. */
    private boolean waiting;

    @Inject
    public AgreementPart(StudySession session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        new PartFace(parent, session, this::build, this::hear);
    }

    @org.eclipse.e4.ui.di.Focus
    public void focus() {
        if (stack == null || stack.isDisposed()) {
            return;
        }
        if (((StackLayout) stack.getLayout()).topControl == settling.control()) {
            settling.focus();
        } else {
            waiting = sheet == null || grid == null;
            (waiting ? stack : grid.control()).setFocus();
            if (!chosen) {
                offer(); // another sample may be in hand by now
            }
        }
    }

    /** Measures on a sample, with the two people who judged most of it together. */
    public void measure(String sample) {
        session.read("agreement-offers", s -> CoderOffers.of(s, sample), offers -> {
            if (!stack.isDisposed()) {
                chosen = true;
                asked = offers.proposed().size() < 2 ? null : new MeasureAgreement.Params(offers.proposed(), sample, null, null, null);
                question.offer(offers, asked);
                run();
                top(measuring);
            }
        });
    }

    /** What was measured, when something was. */
    Optional<AgreementSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** Opens the disagreements of a line, to settle them one by one. */
    public void settle(int line) {
        if (sheet != null) {
            open(sheet.differences(sheet.lines().get(line)), 0);
        }
    }

    private void build(Composite root) {
        stack = root;
        root.setLayout(new StackLayout());
        measuring = new Composite(root, SWT.NONE);
        measuring.setBackground(Theme.current().surface());
        measuring.setLayout(Space.plain(1));
        ((org.eclipse.swt.layout.GridLayout) measuring.getLayout()).verticalSpacing = 0;
        AgreementExport export = new AgreementExport(session, root.getShell());
        question = new AgreementQuestion(measuring, this::choose, () -> export.copy(sheet), () -> export.csv(sheet));
        middle = new Composite(measuring, SWT.NONE);
        middle.setLayout(new StackLayout());
        middle.setLayoutData(Space.fill());
        page = new SashForm(middle, SWT.VERTICAL);
        page.setBackground(Theme.current().line());
        page.setSashWidth(3);
        empty = new EmptyState(middle, "agreement", Messages.text("agreement.none"), Messages.text("agreement.none.sentence"));
        ((StackLayout) middle.getLayout()).topControl = empty;
        settling = new SettleView(root, session, () -> top(measuring));
        grid = null;
        top(measuring);
        offer();
        if (sheet != null) {
            show(sheet);
        }
    }

    private void top(Composite control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
        focus();
    }

    private void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Opened opened -> forget();
            case SessionEvent.Closed closed -> forget();
            case SessionEvent.SampleWanted wanted -> listed = wanted.sample();
            case SessionEvent.Changed changed when changed.touches("settlement") && sheet != null -> differences();
            case SessionEvent.Changed changed when changed.touches("sample", "coder") -> offer();
            default -> {
                // figures stay as they were measured until the question is asked again
            }
        }
    }

    private void forget() {
        asked = null;
        sheet = null;
        chosen = false;
        listed = null;
    }

    private void choose() {
        chosen = true;
        run();
    }

    private void offer() {
        MeasureAgreement.Params kept = chosen ? asked : null;
        String list = listed;
        String who = session.who();
        OptionalLong document = session.shown();
        session.read("agreement-offers", s -> kept == null ? InHand.of(s, who, document, list) : InHand.of(s, kept.sample()), hand -> {
            if (!stack.isDisposed()) {
                question.offer(hand.offers(), kept == null ? hand.question() : kept);
                if (kept == null && stack.isVisible() && !question.params().equals(Optional.ofNullable(asked))) {
                    run();
                }
            }
        });
    }

    /** Measures what is asked for; an older measurement under way is stopped. */
    private void run() {
        MeasureAgreement.Params params = question.params().orElse(null);
        if (params == null) {
            nothing(Messages.text("agreement.none"), Messages.text("agreement.none.sentence"));
            return;
        }
        String title = Messages.text("agreement.task");
        if (session.tasks().state().filter(s -> s.title().equals(title)).isPresent()) {
            session.tasks().cancel();
        }
        asked = params;
        if (sheet == null) {
            nothing(Messages.text("agreement.measuring"), Messages.text("agreement.measuring.sentence"));
        }
        session.run(title, (study, progress) -> measured(study, params, progress), measured -> {
            if (params == asked && !stack.isDisposed()) {
                show(measured);
            }
        }, problem -> {
            if (params == asked && !stack.isDisposed()) {
                nothing(Messages.text(problem instanceof Cancelled ? "agreement.stopped" : "agreement.problem"), Problems.sentence(problem));
            }
        });
    }

    static AgreementSheet measured(Study study, MeasureAgreement.Params params, Progress progress) {
        MeasureAgreement.Result result = new MeasureAgreement().run(study, params, progress);
        return new AgreementSheet(params.sample(), result, study.codebook().codes(),
                new ListDisagreements().run(study, new ListDisagreements.Params(params.coders(), params.sample()), progress).lines());
    }

    private void differences() {
        AgreementSheet of = sheet;
        session.read("agreement-differences", s -> new ListDisagreements().run(s,
                new ListDisagreements.Params(of.result().coders(), of.sample()), Progress.NONE).lines(), lines -> {
                    if (of == sheet && !stack.isDisposed()) {
                        sheet = of.with(lines);
                        detail.renew(sheet);
                        settling.renew(lines);
                    }
                });
    }

    private void show(AgreementSheet shown) {
        sheet = shown;
        if (shown.result().documents() == 0) {
            nothing(Messages.text("agreement.apart"), String.join(" ", shown.result().notes()));
            return;
        }
        for (org.eclipse.swt.widgets.Control old : page.getChildren()) {
            old.dispose();
        }
        grid = new AgreementGrid(page, session, shown);
        detail = new AgreementDetail(page, session, this::open);
        page.setWeights(55, 45);
        grid.onSelect(line -> detail.show(sheet, line));
        org.navette.ui.widgets.theme.Dress.all(page);
        ((StackLayout) middle.getLayout()).topControl = page;
        middle.layout(true, true);
        question.ready(true);
        if (!shown.lines().isEmpty()) {
            grid.select(0);
            detail.show(sheet, 0);
            if (waiting) {
                waiting = false;
                grid.control().setFocus(); // the figures have come since
            }
        }
    }

    private void open(List<ListDisagreements.Line> lines, int at) {
        if (!lines.isEmpty()) {
            settling.begin(lines, at);
            top(settling.control());
        }
    }

    private void nothing(String title, String sentence) {
        sheet = null;
        question.ready(false);
        empty.say(title, sentence);
        ((StackLayout) middle.getLayout()).topControl = empty;
        middle.layout();
    }
}
