package org.navette.ui.widgets.theme;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.navette.ui.widgets.access.Spoken;

/** Puts the theme's colours on native controls. Controls that colour themselves say so with {@link #own}. */
public final class Dress {
    private static final String OWN = "org.navette.own-colours";
    /** Understood by the e4 style engine: it leaves the control and its children alone. */
    private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled";

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
    }

    private static void dress(Control control, Theme theme) {
        Fonts.scale(control);
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
