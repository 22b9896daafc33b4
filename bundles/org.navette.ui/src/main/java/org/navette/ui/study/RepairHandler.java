package org.navette.ui.study;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.language.Catalogue;
import org.navette.store.Repair;
import org.navette.store.Repaired;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** File › Repair a study: needs no open study, for a damaged one may not open. */
public final class RepairHandler {
    @Execute
    public void execute(StudySession session, Shell shell) {
        RepairDialog dialog = new RepairDialog(shell, null);
        if (dialog.open() != Window.OK) {
            return;
        }
        Path damaged = dialog.damaged();
        session.tasks().run(Messages.text("repair.task", damaged.getFileName()), progress -> Repair.run(damaged, dialog.into(), progress),
                repaired -> {
                    new FindingsDialog(shell, findings(damaged, repaired)).open();
                    new StudyActions(session).open(repaired.file());
                });
    }

    /** What came over and what did not, table by table. */
    public static Findings findings(Path damaged, Repaired repaired) {
        NumberFormat n = NumberFormat.getIntegerInstance(Catalogue.locale());
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text(repaired.whole() ? "repair.whole" : "repair.lost", repaired.file()));
        sentences.addAll(repaired.notes());
        if (!repaired.whole()) {
            sentences.add(Repair.advice(damaged));
        }
        return new Findings(Messages.text("repair.done"), sentences, List.of(Messages.text("repair.table"), Messages.text("repair.taken"),
                Messages.text("repair.unreadable"), Messages.text("repair.dropped")), 1, repaired.tables().stream().map(part -> List.of(part.table(),
                        n.format(part.taken()), n.format(part.unreadable()), n.format(part.dropped()))).toList());
    }
}
