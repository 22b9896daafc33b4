package org.navette.analysis.codebook;

import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.Editor;
import org.navette.store.Label;
import org.navette.store.Study;

/** Offers a code to coders, or offers it no more; its codings stay and count. Codes below it have switches of their own. */
public record SwitchCode(long code, boolean on) implements CodebookChange {
    @Override
    public Label make(Study study, Editor editor, Progress progress) {
        Code was = study.codebook().get(code);
        editor.updateCode(was.switched(on));
        return Label.of(on ? Deed.SWITCH_CODE_ON : Deed.SWITCH_CODE_OFF, was.name());
    }
}
