package org.navette.ui.status;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.navette.store.Study;
import org.navette.store.StudyInfo;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.problem.Problems;
import org.navette.ui.coder.CoderChooser;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.StudySession;
import org.navette.ui.session.TaskState;
import org.navette.ui.study.StudyActions;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.PartFace;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The line at the bottom: what the study holds, and the work in hand with its progress and a way to stop it. */
public final class StatusBar {
    private static final int NARROWEST = 100;
    private static final int SCALE = 1000;
    private static final int COLUMNS = 5;
    private final StudySession session;
    private Label work;
    private ProgressBar bar;
    private FlatButton cancel;
    private Label counts;
    private FlatButton coder;

    @Inject
    public StatusBar(StudySession session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        new PartFace(root, session, this::build, this::hear);
        Runnable stop = session.tasks().onChange(this::show);
        root.addListener(SWT.Dispose, e -> stop.run());
    }

    private void hear(SessionEvent event) {
        who();
        if (!(event instanceof SessionEvent.DocumentShown)) {
            count();
        }
    }

    private void who() {
        boolean known = session.study().isPresent();
        coder.say(known ? Messages.text("coder.is", session.who()) + "  ▾" : "");
        coder.setVisible(known);
        ((GridData) coder.getLayoutData()).exclude = !known;
        coder.getParent().layout(true);
    }

    private void build(Composite root) {
        root.setBackground(Theme.current().surface());
        org.eclipse.swt.layout.GridLayout layout = Space.plain(COLUMNS);
        layout.marginWidth = Space.PAD;
        layout.marginHeight = 2;
        root.setLayout(layout);
        coder = FlatButton.words(root, null, "", KeyBook.tip(Messages.text("coder.tip"), "org.navette.command.coder"),
                () -> new CoderChooser(session).open(coder));
        coder.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        who();
        counts = new Label(root, SWT.NONE);
        counts.setFont(Fonts.SMALL.get());
        counts.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        work = new Label(root, SWT.RIGHT);
        work.setFont(Fonts.SMALL.get());
        GridData middle = new GridData(SWT.FILL, SWT.CENTER, true, false);
        middle.widthHint = NARROWEST;
        work.setLayoutData(middle);
        bar = new ProgressBar(root, SWT.SMOOTH);
        bar.setMaximum(SCALE);
        GridData progress = new GridData(SWT.END, SWT.CENTER, false, false);
        progress.widthHint = 140;
        bar.setLayoutData(progress);
        cancel = FlatButton.icon(root, "cancel", Messages.text("status.cancel"), () -> session.tasks().cancel());
        show();
        count();
        session.study().ifPresent(study -> notices(root, study));
        root.requestLayout(); // the bar grows by a notice and shrinks without one
    }

    /** What is special about the study that was opened. */
    private void notices(Composite root, Study study) {
        if (study.readOnly()) {
            Notice[] notice = new Notice[1];
            notice[0] = new Notice(root, COLUMNS, null, Messages.text("status.takeover"), Messages.text("status.takeover.tip"),
                    () -> new StudyActions(session).takeOver(study.file(), problem -> notice[0].say(ReadOnly.notYet(problem))));
            session.read("readonly", ReadOnly::why, notice[0]::say);
        } else {
            session.backupProblem(problem -> {
                if (!root.isDisposed()) {
                    Notice[] notice = new Notice[1];
                    notice[0] = new Notice(root, COLUMNS, "cancel", "", Messages.text("status.dismiss"), () -> notice[0].close());
                    notice[0].say(Problems.sentence(problem));
                }
            });
        }
    }

    private void show() {
        if (work.isDisposed()) {
            return;
        }
        TaskState state = session.tasks().state().orElse(null);
        bar.setVisible(state != null);
        cancel.setVisible(state != null);
        work.setText(state == null ? "" : words(state).replace("&", "&&"));
        if (state != null && state.total() > 0) {
            bar.setSelection((int) (SCALE * Math.min(1.0, (double) state.done() / state.total())));
        } else {
            bar.setSelection(0);
        }
    }

    private static String words(TaskState state) {
        String now = state.stopping() ? Messages.text("status.stopping")
                : state.step().isEmpty() ? state.title() : state.title() + " – " + state.step();
        return state.waiting() == 0 ? now : Messages.text("status.waiting", now, state.waiting());
    }

    private void count() {
        if (session.study().isEmpty()) {
            counts.setText("");
            return;
        }
        session.read("status", s -> s.info(), info -> {
            if (!counts.isDisposed()) {
                counts.setText(words(info).replace("&", "&&"));
                counts.getParent().layout(true);
            }
        });
    }

    /** What the study holds. */
    static String words(StudyInfo info) {
        return Messages.text("status.counts", info.documents(), info.cases(), info.codes(), info.codings(), info.sources());
    }
}
