package org.navette.ui.codebook;

import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.navette.analysis.codebook.CodebookChange;
import org.navette.analysis.codebook.CodebookOutcome;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Shows what a change of the codebook will do, and does it when asked. */
class ChangeDialog extends WorkDialog<CodebookOutcome> {
    private static final int TALL = 210;
    private final StudySession session;
    private final CodebookChange plain;
    private Text preview;

    /** What was found out in the background. @param problem why it cannot be done, or null */
    private record Said(String text, String problem) {
        static Said of(Study study, CodebookChange change) {
            try {
                return new Said(PreviewText.of(change.preview(study, CodebookChange.EXAMPLES, Progress.NONE)), null);
            } catch (InputProblem p) {
                return new Said("", p.sentence());
            }
        }
    }

    /** @param plain the change, when nothing needs to be asked; else null */
    ChangeDialog(Shell shell, StudySession session, String title, String sentence, String deed, CodebookChange plain) {
        super(shell, session, title, sentence, deed);
        this.session = session;
        this.plain = plain;
    }

    /** Asks what else must be known; {@link #refresh} is to be called when an answer changes. */
    void questions(Composite area) {
        // a plain change needs none
    }

    /** @throws InputProblem when the answers do not make a change yet */
    CodebookChange change() {
        return plain;
    }

    @Override
    protected final void form(Composite area) {
        questions(area);
        preview = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        GridData data = Space.fill();
        data.horizontalSpan = 2;
        data.widthHint = Space.across(520);
        data.heightHint = TALL;
        preview.setLayoutData(data);
        preview.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Spoken.as(preview, Messages.text("change.preview"));
    }

    @Override
    public void create() {
        super.create();
        refresh();
    }

    /** Finds out anew what would happen. */
    final void refresh() {
        CodebookChange change;
        try {
            change = change();
        } catch (InputProblem p) {
            show(new Said("", p.sentence()));
            return;
        }
        // Nothing is wrong, but nobody shall do what was not shown yet.
        show(new Said(Messages.text("change.looking"), ""));
        session.read("codebook-preview", study -> Said.of(study, change), this::show);
    }

    private void show(Said said) {
        if (!preview.isDisposed()) {
            preview.setText(said.text());
            complain(said.problem());
        }
    }

    @Override
    protected final BiFunction<Study, Progress, CodebookOutcome> work() {
        CodebookChange change = change();
        return (study, progress) -> change.apply(study, 0, progress);
    }
}
