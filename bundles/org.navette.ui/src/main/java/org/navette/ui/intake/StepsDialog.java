package org.navette.ui.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.Analysis;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/**
 * Brings a file in, in three steps: how it is written, what its columns mean, what would be rejected.
 *
 * @param <R> what the import gives
 */
public abstract class StepsDialog<R extends Record> extends WorkDialog<R> {
    private static final int BACK = IDialogConstants.CLIENT_ID + 1;
    private static final int NEXT = IDialogConstants.CLIENT_ID + 2;
    private final List<FlatButton> steps = new ArrayList<>();
    private List<Control> pages = List.of();
    private Text file;
    private Composite stack;
    private int step;
    private final StudySession session;
    /** What the check under way was asked, or null. */
    private Object checked;
    private Duration took = Duration.ZERO;

    StepsDialog(Shell shell, StudySession session, String title) {
        super(shell, session, title, "", Messages.text("import.deed"));
        this.session = session;
    }

    /** Makes the buttons that choose files, in a row of at most two. */
    protected abstract void files(Composite row);

    /** Keys of the titles of the steps. */
    protected List<String> stepKeys() {
        return List.of("import.step.reading", "import.step.columns", "import.step.checks");
    }

    /** Makes the pages, one a step. */
    protected abstract List<Control> pages(Composite stack);

    /** A step was taken. @param last to the checks */
    protected abstract void stepped(boolean last);

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("import.file"));
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Space.plain(3));
        row.setLayoutData(Space.wide());
        file = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        file.setLayoutData(Space.wide());
        files(row);
        Composite line = new Composite(area, SWT.NONE);
        line.setLayout(Space.plain(stepKeys().size()));
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (String key : stepKeys()) {
            int number = steps.size();
            String words = Messages.text("import.step", number + 1, Messages.text(key));
            steps.add(FlatButton.words(line, null, words, words, () -> go(number)));
        }
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = Space.across(1000);
        data.heightHint = Space.down(370);
        stack.setLayoutData(data);
        pages = pages(stack);
    }

    final void browse(Composite row, Runnable deed) {
        FlatButton.words(row, "open", Messages.text("import.browse"), Messages.text("import.browse"), deed);
    }

    /** Says what was chosen. */
    final void chosen(String words) {
        file.setText(words);
        file.setToolTipText(words);
    }

    final boolean gone() {
        return stack.isDisposed();
    }

    /** Whether the steps behind the first may be taken. */
    final void passable(boolean possible) {
        steps.get(1).setEnabled(possible);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
        createButton(parent, BACK, Messages.text("import.back"), false);
        createButton(parent, NEXT, Messages.text("import.next"), true);
        createButton(parent, IDialogConstants.OK_ID, Messages.text("import.deed"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == BACK || id == NEXT) {
            go(id == BACK ? step - 1 : step + 1);
        } else {
            super.buttonPressed(id);
        }
    }

    /** Takes a step. @param number from 0 */
    public final void go(int number) {
        step = Math.clamp(number, 0, pages.size() - 1);
        ((StackLayout) stack.getLayout()).topControl = pages.get(step);
        stack.layout();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).choose(i == step);
        }
        boolean last = step == pages.size() - 1;
        getButton(BACK).setEnabled(step > 0);
        getButton(NEXT).setEnabled(!last);
        getShell().setDefaultButton(getButton(last ? IDialogConstants.OK_ID : NEXT));
        stepped(last);
    }

    /** Checks what would be imported, in the background; the answer of an older check is passed over. */
    final <P extends Record, C extends Record> void check(ChecksPage page, P params, Analysis<P, C> check, Function<C, CheckWords> words) {
        checked = params;
        page.say(Messages.text("import.check.running"));
        watch(true);
        session.run(Messages.text("import.check.task"), (study, progress) -> check.run(study, params, progress), result -> {
            if (params == checked && !gone()) {
                watch(false);
                page.show(words.apply(result));
            }
        }, problem -> {
            if (!gone()) {
                watch(false);
                if (params == checked) {
                    page.say(problem instanceof Cancelled ? Messages.text("import.check.stopped") : Problems.sentence(problem));
                }
            }
        });
    }

    /** No answer of a check is waited for any more. */
    final void stop() {
        if (checked != null) {
            checked = null;
            session.tasks().cancel();
        }
    }

    /** The import as the dialog's work, its time taken. */
    final <P extends Record> BiFunction<Study, Progress, R> timed(P params, Analysis<P, R> analysis) {
        checked = null;
        session.tasks().cancel(); // a check under way is not waited for
        return (study, progress) -> {
            long begun = System.nanoTime();
            R result = analysis.run(study, params, progress);
            took = Duration.ofNanos(System.nanoTime() - begun);
            return result;
        };
    }

    /** How long the import took. */
    final Duration took() {
        return took;
    }

    @Override
    public boolean close() {
        stop();
        return super.close();
    }
}
