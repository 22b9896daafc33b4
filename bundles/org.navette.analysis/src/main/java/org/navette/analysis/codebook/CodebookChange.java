package org.navette.analysis.codebook;

import org.navette.core.progress.Progress;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * One change of the codebook, one entry of the journal. The preview makes the very same change and takes it back, so that it
 * cannot say anything else than what will happen.
 */
public sealed interface CodebookChange permits RenameCode, EditCode, MoveCode, MergeCode, SplitCode, DeleteCode, SwitchCode,
        RecolourCodes {
    /** How many example verbatims a preview shows when nobody says otherwise. */
    int EXAMPLES = 5;

    /**
     * Makes the change inside an edit.
     *
     * @return what the journal calls it
     * @throws org.navette.core.problem.InputProblem when it cannot be made
     */
    Label make(Study study, Editor editor, Progress progress);

    /** What will happen; the study is not changed. @param examples most example verbatims wanted */
    default CodebookOutcome preview(Study study, int examples, Progress progress) {
        return study.rehearse(editor -> OutcomeReading.of(this, study, editor, examples, progress));
    }

    /** Makes the change. @return what happened */
    default CodebookOutcome apply(Study study, int examples, Progress progress) {
        return study.edit(editor -> OutcomeReading.of(this, study, editor, examples, progress), CodebookOutcome::label);
    }
}
