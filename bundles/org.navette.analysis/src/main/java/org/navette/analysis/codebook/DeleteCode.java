package org.navette.analysis.codebook;

import org.navette.core.progress.Progress;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Deletes a code, those below it and all their codings. */
public record DeleteCode(long code) implements CodebookChange {
    @Override
    public Label make(Study study, Editor editor, Progress progress) {
        Label label = Label.of(Deed.DELETE_CODE, study.codebook().get(code).name());
        editor.deleteCode(code);
        return label;
    }
}
