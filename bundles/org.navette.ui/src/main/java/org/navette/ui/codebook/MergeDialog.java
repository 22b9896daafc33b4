package org.navette.ui.codebook;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.codebook.CodebookChange;
import org.navette.analysis.codebook.MergeCode;
import org.navette.core.codebook.CodeTree;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.theme.Space;

/** Asks into which code another one goes. */
public final class MergeDialog extends ChangeDialog {
    private final CodeTree tree;
    private final Code from;
    private final List<Code> targets;
    private Combo into;

    /** @param codes the codebook, depth first */
    public MergeDialog(Shell shell, StudySession session, List<Code> codes, Code from) {
        super(shell, session, Messages.text("code.merge.title", from.name()), Messages.text("code.merge.sentence"),
                Messages.text("code.merge.deed"), null);
        this.from = from;
        tree = new CodeTree(codes);
        targets = codes.stream().filter(c -> !within(c)).toList();
    }

    private boolean within(Code code) {
        for (Code c = code; c != null; c = c.parent() == null ? null : tree.get(c.parent())) {
            if (c.id() == from.id()) {
                return true;
            }
        }
        return false;
    }

    @Override
    void questions(Composite area) {
        label(area, Messages.text("code.merge.into"));
        into = new Combo(area, SWT.READ_ONLY);
        into.setItems(targets.stream().map(c -> tree.path(c.id())).toArray(String[]::new));
        into.setLayoutData(Space.wide());
        into.setVisibleItemCount(16);
        into.addListener(SWT.Selection, e -> refresh());
    }

    @Override
    CodebookChange change() {
        if (into.getSelectionIndex() < 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("code.merge.choose"));
        }
        return new MergeCode(from.id(), targets.get(into.getSelectionIndex()).id());
    }
}
