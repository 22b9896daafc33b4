package org.navette.ui.coder;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Palette;
import org.navette.ui.Messages;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.theme.Theme;

/** Chooses who codes in this window, by typing part of a name; a name that is not there yet makes a new coder. */
public final class CoderChooser {
    private static final int ABOVE = 290;
    private final StudySession session;

    public CoderChooser(StudySession session) {
        this.session = session;
    }

    /** Drops the list above a control at the bottom of the window. */
    public void open(Control from) {
        open(from.getShell(), from.toDisplay(0, -ABOVE));
    }

    /** Opens the list in the middle of the window. */
    public void open(Shell shell) {
        Point size = shell.getSize();
        open(shell, shell.toDisplay(size.x / 2 - ABOVE / 2, size.y / 2 - ABOVE));
    }

    private void open(Shell shell, Point at) {
        String who = session.who();
        session.read("coders", study -> CoderNames.of(study, who), names -> {
            List<TypeAhead.Choice> choices = new ArrayList<>();
            for (String name : names.people()) {
                choices.add(new TypeAhead.Choice(choices.size(), name, Theme.hex(Palette.colourFor(name)), null));
            }
            new TypeAhead(shell, Messages.text("coder.choose"), choices, c -> session.codeAs(c.path()), Messages.text("coder.new"),
                    typed -> choose(shell, names, typed)).open(at);
        });
    }

    private void choose(Shell shell, CoderNames names, String typed) {
        try {
            session.codeAs(names.taken(typed));
        } catch (InputProblem p) {
            MessageDialog.openWarning(shell, Messages.text("coder.title"), p.sentence());
        }
    }
}
