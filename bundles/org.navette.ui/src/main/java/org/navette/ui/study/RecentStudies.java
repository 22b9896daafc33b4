package org.navette.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;

/** The studies opened last: opens one again, and offers a remedy for one whose file is gone. */
public final class RecentStudies {
    private static final int LOOK = 0;
    private static final int FORGET = 1;
    private final StudySession session;

    public RecentStudies(StudySession session) {
        this.session = session;
    }

    /** The latest first; also those whose file is gone. */
    public List<Path> all() {
        return session.settings().remembered();
    }

    /** Whether the file of a study is not where it was. */
    public static boolean gone(Path study) {
        return !Files.isRegularFile(study);
    }

    /** The name of its file without the ending. */
    public static String name(Path study) {
        return study.getFileName().toString().replace(".navette", "");
    }

    /** Opens it; when its file is gone the user may look for it elsewhere or take it off the list. */
    public void open(Shell shell, Path study) {
        if (!gone(study)) {
            new StudyActions(session).open(study);
            return;
        }
        int answer = new MessageDialog(shell, Messages.text("recent.gone"), null, Messages.text("recent.gone.sentence", study),
                MessageDialog.WARNING, LOOK, Messages.text("recent.look"), Messages.text("recent.forget"), Messages.text("dialog.cancel")).open();
        if (answer == LOOK) {
            new StudyActions(session).ask(shell).ifPresent(found -> {
                session.settings().forget(study);
                new StudyActions(session).open(found);
            });
        } else if (answer == FORGET) {
            session.settings().forget(study);
            session.fire(new org.navette.ui.session.SessionEvent.LookChanged());
        }
    }

    /** Forgets all of them; the files stay. */
    public void clear() {
        all().forEach(session.settings()::forget);
        session.fire(new org.navette.ui.session.SessionEvent.LookChanged());
    }
}
