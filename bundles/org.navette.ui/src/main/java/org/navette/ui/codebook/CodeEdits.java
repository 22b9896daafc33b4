package org.navette.ui.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.navette.core.study.Code;
import org.navette.core.study.Palette;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.ui.session.StudySession;

/** Adds, changes and deletes codes; Undo takes any of it back. */
final class CodeEdits {
    private final StudySession session;

    CodeEdits(StudySession session) {
        this.session = session;
    }

    Optional<Code> find(List<Code> codes, long id) {
        return codes.stream().filter(c -> c.id() == id).findFirst();
    }

    /** @param beside the chosen code: the new one stands beside it unless the user says otherwise; may be null */
    void add(Shell shell, List<Code> codes, Code beside) {
        Code draft = new Code(0, beside == null ? null : beside.parent(), "", "", "", "", "", Palette.colour(codes.size()), null,
                codes.size());
        new CodeDialog(shell, codes, draft).ask().ifPresent(code -> session.edit(Label.of(Deed.ADD_CODE, code.name()),
                editor -> editor.addCode(code)));
    }

    void change(Shell shell, List<Code> codes, Code code) {
        new CodeDialog(shell, codes, code).ask().filter(changed -> !changed.equals(code)).ifPresent(changed -> {
            if (!changed.under(code.parent()).equals(code)) {
                session.edit(Label.of(Deed.RENAME_CODE, code.name(), changed.name()), editor -> editor.updateCode(changed));
            }
            if (!Objects.equals(changed.parent(), code.parent())) {
                String parent = changed.parent() == null ? "" : find(codes, changed.parent()).orElseThrow().name();
                session.edit(Label.of(Deed.MOVE_CODE, changed.name(), parent),
                        editor -> editor.moveCode(code.id(), changed.parent(), code.position()));
            }
        });
    }

    void delete(Code code) {
        session.edit(Label.of(Deed.DELETE_CODE, code.name()), editor -> editor.deleteCode(code.id()));
    }
}
