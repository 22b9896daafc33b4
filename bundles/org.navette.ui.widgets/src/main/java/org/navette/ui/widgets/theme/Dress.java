package org.navette.ui.widgets.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.access.WholeWords;

/** Puts the theme's colours on native controls. Controls that colour themselves say so with {@link #own}. */
public final class Dress {
    private static final String OWN = "org.navette.own-colours";
    /** Understood by the e4 style engine: it leaves the control and its children alone. */
    private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled";
    /** Set while a root waits for its room, so that being dressed often costs one layout. */
    private static final String WAITS = "org.navette.waits-for-room";
    /** The most that a dialog has wanted so far. */
    private static final String WANTED = "org.navette.wanted";

    private Dress() {
    }

    /** This control chooses its own colours; its children are still dressed. */
    public static <T extends Control> T own(T control) {
        control.setData(OWN, Boolean.TRUE);
        return control;
    }

    /** Colours a whole part or dialog and names its fields; call it when its controls are made. */
    public static void all(Composite root) {
        root.setData(NO_CSS, Boolean.TRUE);
        Spoken.byLabels(root);
        dress(root, Theme.current());
        if (Fonts.choice().percent() != Fonts.Choice.USUAL.percent() && root.getData(WAITS) == null) {
            root.setData(WAITS, Boolean.TRUE);
            // the toolkit knows how large a control is in its new letters only when it has styled it
            root.getDisplay().asyncExec(() -> room(root));
        }
    }

    /** Gives controls the room that their letters need now; a dialog grows with them, as far as the screen goes. */
    private static void room(Composite root) {
        if (root.isDisposed()) {
            return;
        }
        root.setData(WAITS, null);
        Fonts.widen(root);
        root.layout(true, true);
        if (root instanceof Shell shell && shell.getParent() != null && !shell.getMaximized()) {
            grow(shell);
        }
    }

    /** Only what the dialog wants newly makes it larger: one that somebody made smaller stays so. */
    private static void grow(Shell shell) {
        Rectangle screen = shell.getMonitor().getClientArea();
        Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point before = shell.getData(WANTED) instanceof Point p ? p : new Point(0, 0);
        shell.setData(WANTED, new Point(Math.max(wanted.x, before.x), Math.max(wanted.y, before.y)));
        Point size = shell.getSize();
        int width = wanted.x > before.x ? Math.max(size.x, Math.min(wanted.x, screen.width)) : size.x;
        int height = wanted.y > before.y ? Math.max(size.y, Math.min(wanted.y, screen.height)) : size.y;
        if (width != size.x || height != size.y) {
            shell.setSize(width, height);
        }
    }

    private static void dress(Control control, Theme theme) {
        Fonts.scale(control);
        if (control instanceof Combo combo) {
            WholeWords.on(combo);
        } else if (control instanceof Text text) {
            WholeWords.on(text);
        }
        if (!Boolean.TRUE.equals(control.getData(OWN))) {
            colour(control, theme);
        }
        if (control instanceof Composite composite && !(control instanceof Combo)) {
            for (Control child : composite.getChildren()) {
                dress(child, theme);
            }
        }
    }

    private static void colour(Control control, Theme theme) {
        switch (control) {
            case Tree tree -> {
                lists(tree, theme);
                tree.setHeaderBackground(theme.raised());
                tree.setHeaderForeground(theme.muted());
            }
            case Table table -> {
                lists(table, theme);
                table.setHeaderBackground(theme.raised());
                table.setHeaderForeground(theme.muted());
            }
            case Text text when text.getEditable() -> lists(text, theme);
            case List list -> lists(list, theme);
            case StyledText text -> lists(text, theme);
            case Label label -> surface(label, theme);
            case Link link -> surface(link, theme);
            case Group group -> surface(group, theme);
            case Combo combo -> combo.setForeground(theme.ink());
            case Composite composite -> surface(composite, theme);
            default -> {
                // buttons and scales keep the system's look
            }
        }
    }

    private static void lists(Control control, Theme theme) {
        control.setBackground(theme.paper());
        control.setForeground(theme.ink());
    }

    private static void surface(Control control, Theme theme) {
        control.setBackground(theme.surface());
        control.setForeground(theme.ink());
    }
}
