package org.navette.ui.window;

import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.StudySession;
import org.navette.ui.session.TaskState;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/**
 * A form whose deed takes time: the dialog shows its progress, Cancel stops it, and what was entered stays when it fails.
 *
 * @param <R> what the deed gives
 */
public abstract class WorkDialog<R> extends FormDialog {
    private static final int SCALE = 1000;
    private final StudySession session;
    private final String title;
    private Label step;
    private ProgressBar bar;
    private boolean busy;
    private boolean watching;
    private R result;

    protected WorkDialog(Shell shell, StudySession session, String title, String sentence, String deed) {
        super(shell, title, sentence, deed);
        this.session = session;
        this.title = title;
    }

    /** Reads the form, on the display's thread, and gives what is to be done off it. @throws InputProblem keeps the form */
    protected abstract BiFunction<Study, Progress, R> work();

    /** Opens the dialog. @return what the deed gave; empty when it was not done */
    public final Optional<R> ask() {
        open();
        return Optional.ofNullable(result);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite line = new Composite(area, SWT.NONE);
        line.setLayout(Space.plain(2));
        line.setLayoutData(Space.wide(2));
        step = Dress.own(new Label(line, SWT.NONE));
        step.setFont(Fonts.SMALL.get());
        step.setForeground(Theme.current().muted());
        step.setBackground(Theme.current().surface());
        step.setLayoutData(Space.wide());
        bar = new ProgressBar(line, SWT.SMOOTH);
        bar.setMaximum(SCALE);
        bar.setLayoutData(Space.width(160));
        Runnable stop = session.tasks().onChange(this::progress);
        area.addListener(SWT.Dispose, e -> stop.run());
        progress();
        return area;
    }

    private void progress() {
        TaskState state = busy || watching ? session.tasks().state().orElse(null) : null;
        bar.setVisible(busy || watching);
        step.setText(state == null ? "" : state.step().replace("&", "&&"));
        bar.setSelection(state == null || state.total() == 0 ? 0 : (int) (SCALE * Math.min(1.0, (double) state.done() / state.total())));
    }

    /** Shows the progress of work that prepares the deed; the form stays open for changes. */
    protected final void watch(boolean now) {
        watching = now;
        progress();
    }

    @Override
    protected final boolean idle() {
        return !busy;
    }

    @Override
    protected final void accept() {
        BiFunction<Study, Progress, R> work = work();
        busy = true;
        complain(null);
        session.run(title, work, this::done, this::failed);
    }

    @Override
    protected void okPressed() {
        try {
            accept();
        } catch (InputProblem p) {
            complain(p.sentence());
        }
    }

    private void done(R given) {
        result = given;
        busy = false;
        if (getShell() != null) {
            setReturnCode(IDialogConstants.OK_ID);
            close();
        }
    }

    private void failed(Throwable problem) {
        busy = false;
        String sentence = Problems.sentence(problem);
        if (getShell() != null) {
            progress();
            tell(sentence);
        }
    }

    @Override
    protected void cancelPressed() {
        if (busy) {
            session.tasks().cancel();
        } else {
            super.cancelPressed();
        }
    }
}
