package org.navette.ui.problem;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.ui.Messages;

/** Tells the user what went wrong in a sentence; what is our own fault goes to the log as well. */
public final class Problems implements Consumer<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Override
    public void accept(Throwable problem) {
        show(Messages.text("problem.title"), sentence(problem));
    }

    /** The sentence for a problem; faults of ours are logged on the way. */
    public static String sentence(Throwable problem) {
        return switch (problem) {
            case InputProblem input -> input.sentence();
            case Cancelled cancelled -> Messages.text("problem.cancelled");
            default -> {
                LOG.log(Level.SEVERE, "unexpected", problem);
                yield Messages.text("problem.fault", problem.getClass().getSimpleName());
            }
        };
    }

    private static void show(String title, String sentence) {
        Display display = Display.getCurrent();
        MessageDialog.openWarning(display == null ? null : display.getActiveShell(), title, sentence);
    }
}
