package org.navette.analysis.codebook;

import org.navette.core.progress.Progress;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Puts a code elsewhere in the codebook, with all below it.
 *
 * @param parent   null for the top
 * @param position among its siblings there, from 0; a greater number than there are siblings is the end
 */
public record MoveCode(long code, Long parent, int position) implements CodebookChange {
    @Override
    public Label make(Study study, Editor editor, Progress progress) {
        editor.moveCode(code, parent, position);
        return Label.of(Deed.MOVE_CODE, study.codebook().get(code).name(), parent == null ? "" : study.codebook().get(parent).name());
    }
}
