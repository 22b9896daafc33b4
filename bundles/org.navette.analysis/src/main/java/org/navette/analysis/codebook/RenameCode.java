package org.navette.analysis.codebook;

import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Gives a code another name. */
public record RenameCode(long code, String name) implements CodebookChange {
    @Override
    public Label make(Study study, Editor editor, Progress progress) {
        Code was = study.codebook().get(code);
        editor.updateCode(was.renamed(name));
        return Label.of(Deed.RENAME_CODE, was.name(), name.strip());
    }
}
