package org.navette.ui.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.codebook.CodebookChange;
import org.navette.analysis.codebook.DeleteCode;
import org.navette.analysis.codebook.EditCode;
import org.navette.analysis.codebook.MoveCode;
import org.navette.analysis.codebook.RecolourCodes;
import org.navette.analysis.codebook.SwitchCode;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.ui.Messages;
import org.navette.ui.look.Look;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** Changes the codebook; what touches codings is shown before it is done, and Undo takes any of it back. */
final class CodeEdits {
    private final StudySession session;

    CodeEdits(StudySession session) {
        this.session = session;
    }

    /** False in a study that is open for reading only. */
    boolean allowed() {
        return session.mayEdit();
    }

    Optional<Code> find(List<Code> codes, long id) {
        return codes.stream().filter(c -> c.id() == id).findFirst();
    }

    /** @param beside the chosen code: the new one stands beside it unless the user says otherwise; may be null */
    void add(Shell shell, List<Code> codes, Code beside) {
        Code draft = new Code(0, beside == null ? null : beside.parent(), "", "", "", "", "", Look.codeColours().colour(codes.size()), null,
                codes.size());
        new CodeDialog(shell, codes, draft).ask().ifPresent(code -> session.edit(Label.of(Deed.ADD_CODE, code.name()),
                editor -> editor.addCode(code)));
    }

    void change(Shell shell, List<Code> codes, Code code) {
        new CodeDialog(shell, codes, code).ask().filter(changed -> !changed.equals(code)).ifPresent(changed -> {
            if (!changed.under(code.parent()).equals(code)) {
                make(new EditCode(changed));
            }
            if (!Objects.equals(changed.parent(), code.parent())) {
                make(new MoveCode(code.id(), changed.parent(), Integer.MAX_VALUE));
            }
        });
    }

    void move(Optional<MoveCode> move) {
        move.filter(m -> allowed()).ifPresent(this::make);
    }

    void turn(Code code) {
        make(new SwitchCode(code.id(), !code.active()));
    }

    /** Gives a code another key. @param key null for none */
    void key(Code code, String key) {
        make(new EditCode(code.keyed(key)));
    }

    void recolour(RecolourCodes change) {
        make(change);
    }

    /** A small change needs no question. */
    private void make(CodebookChange change) {
        session.study().ifPresent(study -> session.tasks().quietly(() -> change.apply(study, 0, Progress.NONE)));
    }

    void merge(Shell shell, List<Code> codes, Code code) {
        new MergeDialog(shell, session, codes, code).ask();
    }

    void split(Shell shell, Code code) {
        session.read("split-variables", study -> study.variables().list(), variables -> {
            if (!shell.isDisposed()) {
                new SplitDialog(shell, session, code, variables).ask();
            }
        });
    }

    void delete(Shell shell, Code code) {
        deletion(shell, session, code).ask();
    }

    /** The question before a code is deleted. */
    static ChangeDialog deletion(Shell shell, StudySession session, Code code) {
        return new ChangeDialog(shell, session, Messages.text("delete.title", code.name()), Messages.text("delete.sentence"),
                Messages.text("delete.deed"), new DeleteCode(code.id()));
    }

    void keep(Shell shell) {
        new KeepDialog(shell, session).ask();
    }

    void compare(Shell shell) {
        session.read("codebook-versions", study -> study.codebookVersions().list(), versions -> {
            if (shell.isDisposed()) {
                return;
            }
            if (versions.isEmpty()) {
                new FindingsDialog(shell, new Findings(Messages.text("compare.title"), List.of(Messages.text("compare.none")), List.of(), 0,
                        List.of())).open();
            } else {
                new CompareDialog(shell, session, versions).open();
            }
        });
    }
}
