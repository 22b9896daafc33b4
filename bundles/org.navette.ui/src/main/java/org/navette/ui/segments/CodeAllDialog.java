package org.navette.ui.segments;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.segments.CodePassages;
import org.navette.analysis.segments.Passages;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.window.WorkDialog;

/** Puts one code on all passages shown, as one edit; says before how many codings that makes. */
final class CodeAllDialog extends WorkDialog<CodePassages.Result> {
    /** Of more passages the number is not worked out beforehand. */
    private static final int COUNTED = 5_000;
    private final StudySession session;
    private final List<Passages.At> passages;
    private final List<TypeAhead.Choice> codes;
    private Combo code;
    private Label count;

    /** @param codes that may be put */
    CodeAllDialog(Shell shell, StudySession session, List<Passages.At> passages, List<TypeAhead.Choice> codes) {
        super(shell, session, Messages.text("segments.code.title"), Messages.text("segments.code.sentence", passages.size()),
                Messages.text("segments.code.deed"));
        this.session = session;
        this.passages = passages;
        this.codes = codes;
    }

    @Override
    protected void form(Composite area) {
        label(area, Messages.text("segments.code.code"));
        code = new Combo(area, SWT.READ_ONLY);
        code.setItems(codes.stream().map(TypeAhead.Choice::path).toArray(String[]::new));
        code.setLayoutData(Space.wide());
        code.addListener(SWT.Selection, e -> chosen());
        label(area, "");
        count = new Label(area, SWT.WRAP);
        count.setText("\n");
        count.setLayoutData(Space.wide());
    }

    @Override
    public void create() {
        super.create();
        getButton(org.eclipse.jface.dialogs.IDialogConstants.OK_ID).setEnabled(false); // no code is chosen yet
        code.setFocus();
    }

    private void chosen() {
        complain(null);
        if (passages.size() > COUNTED) {
            return;
        }
        CodePassages.Params asked = params(true);
        session.read("code-passages", study -> new CodePassages().run(study, asked, Progress.NONE), result -> {
            if (!count.isDisposed() && asked.code() == params(true).code()) {
                count.setText(Messages.text("segments.code.count", result.added(), result.standing()));
                count.requestLayout();
            }
        });
    }

    private CodePassages.Params params(boolean dryRun) {
        return new CodePassages.Params(passages, codes.get(code.getSelectionIndex()).id(), session.who(), dryRun);
    }

    @Override
    protected BiFunction<Study, Progress, CodePassages.Result> work() {
        CodePassages.Params asked = params(false);
        return (study, progress) -> new CodePassages().run(study, asked, progress);
    }
}
