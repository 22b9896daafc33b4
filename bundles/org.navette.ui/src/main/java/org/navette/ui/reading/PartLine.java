package org.navette.ui.reading;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.sampling.CoderPart;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.Parts;

/** Where the document stands in the coder's part of a sample, and what is hidden until the coder has finished with it. */
final class PartLine {
    private final Composite root;
    private final Label place;
    private final FlatButton done;
    private final Label veil;
    private final FlatButton lift;

    /** @param next marks the document done and goes on. @param onLift shows or hides the others' work */
    PartLine(Composite parent, Runnable next, Runnable onLift) {
        root = new Composite(parent, SWT.NONE);
        root.setBackground(Theme.current().surface());
        root.setLayout(Space.plain(2));
        ((org.eclipse.swt.layout.GridLayout) root.getLayout()).verticalSpacing = Space.TIGHT;
        root.setLayoutData(Space.wide(2));
        place = new Label(root, SWT.WRAP);
        place.setFont(Fonts.SMALL_STRONG.get());
        GridData line = Space.wide();
        line.widthHint = 200;
        place.setLayoutData(line);
        done = new FlatButton(root, "next", Messages.text("reading.done"), 
                KeyBook.tip(Messages.text("reading.done.tip"), "org.navette.command.nextUndone"), true, next);
        done.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        veil = Dress.own(new Label(root, SWT.WRAP));
        veil.setFont(Fonts.SMALL.get());
        veil.setBackground(Theme.current().surface());
        veil.setForeground(Theme.current().muted());
        GridData words = Space.wide();
        words.widthHint = 200;
        veil.setLayoutData(words);
        lift = FlatButton.words(root, null, Messages.text("reading.lift"), Messages.text("reading.lift.tip"), onLift);
        lift.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    Composite control() {
        return root;
    }

    void show(OpenDocument open) {
        Viewer viewer = open.viewer();
        CoderPart part = viewer.part().orElse(null);
        visible(root, part != null);
        if (part == null) {
            return;
        }
        place.setText(words(part, open.document().id()).replace("&", "&&"));
        visible(veil, viewer.blind());
        visible(lift, viewer.blind());
        veil.setText(Messages.text(viewer.lifted() ? "reading.lifted" : "reading.veiled"));
        lift.say(Messages.text(viewer.lifted() ? "reading.veil" : "reading.lift"));
        root.layout(true, true);
    }

    /** "17 of 200 · sample “Wave 1” · done"; behind the last one what comes next. */
    static String words(CoderPart part, long document) {
        String place = Messages.text("reading.place", part.place(document), part.list().size(), part.sample());
        if (part.done() == part.list().size()) {
            String all = Messages.text("reading.place.all", part.list().size(), part.sample());
            String key = KeyBook.tip(Messages.text("reading.place.agreement"), "org.navette.command.part/" + Parts.AGREEMENT);
            return part.shared() ? Messages.text("reading.place.next", all, key) : all;
        }
        return part.done(document) ? Messages.text("reading.place.done", place) : place;
    }

    private static void visible(org.eclipse.swt.widgets.Control control, boolean now) {
        control.setVisible(now);
        ((GridData) control.getLayoutData()).exclude = !now;
    }
}
