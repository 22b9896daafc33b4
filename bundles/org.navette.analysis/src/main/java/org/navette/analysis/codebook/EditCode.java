package org.navette.analysis.codebook;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Writes what a code means, its name and its looks; its place stays. */
public record EditCode(Code code) implements CodebookChange {
    @Override
    public Label make(Study study, Editor editor, Progress progress) {
        Code was = study.codebook().get(code.id());
        if (code.shortcut() != null && !code.shortcut().equalsIgnoreCase(was.shortcut())) {
            mustBeFree(study);
        }
        editor.updateCode(code);
        boolean onlyName = was.renamed(code.name()).equals(code.under(was.parent()));
        return onlyName ? Label.of(Deed.RENAME_CODE, was.name(), code.name()) : Label.of(Deed.EDIT_CODE, code.name());
    }

    private void mustBeFree(Study study) {
        for (Code other : study.codebook().codes()) {
            if (other.id() != code.id() && code.shortcut().equalsIgnoreCase(other.shortcut())) {
                throw new InputProblem(Place.NOWHERE, Messages.text("change.shortcut", code.shortcut(), other.name()));
            }
        }
    }
}
