package org.navette.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.navette.analysis.replay.ReplayStudy;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Findings;
import org.navette.ui.window.FindingsDialog;

/** File › Replay into a new study. */
public final class ReplayHandler {
    @CanExecute
    public boolean possible(StudySession session) {
        return session.study().isPresent();
    }

    @Execute
    public void execute(StudySession session, Shell shell) {
        session.study().ifPresent(study -> new ReplayDialog(shell, session, proposal(study.file())).ask()
                .ifPresent(result -> new FindingsDialog(shell, findings(result)).open()));
    }

    /** {@code x-replay.navette} beside the study, or with a number when that is taken. */
    static Path proposal(Path study) {
        String stem = study.getFileName().toString().replaceFirst("\\.navette$", "") + "-replay";
        Path free = study.resolveSibling(stem + ".navette");
        for (int n = 2; Files.exists(free); n++) {
            free = study.resolveSibling(stem + "-" + n + ".navette");
        }
        return free;
    }

    /** Whether it is equal, what could not be replayed, and how each import came. */
    static Findings findings(ReplayStudy.Result result) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text(result.equal() ? "replay.equal" : "replay.unequal", result.entries(), result.into().getFileName()));
        result.differences().forEach(d -> sentences.add(Messages.text("replay.differs", d.table(), d.missing(), d.extra(), d.changed())));
        sentences.addAll(result.notes());
        List<List<String>> rows = result.sources().stream().map(source -> List.of(source.sentence())).toList();
        return new Findings(Messages.text("replay.title.done"), sentences, rows.isEmpty() ? List.of() : List.of(Messages.text("replay.imports")),
                1, rows);
    }
}
