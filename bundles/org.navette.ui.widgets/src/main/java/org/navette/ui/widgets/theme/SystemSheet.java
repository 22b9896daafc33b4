package org.navette.ui.widgets.theme;

import org.eclipse.swt.graphics.Color;

/** The toolkit's style sheet (GTK) in the colours of a theme: what is selected, the main button, and where the keys go. */
final class SystemSheet {
    /** How much of the accent a selected line takes while its list has the focus. */
    private static final double FOCUSED = 0.22;

    private SystemSheet() {
    }

    static String of(Theme theme) {
        return """
                treeview:selected, treeview.view:selected, list row:selected { background-color: %1$s; background-image: none; color: %2$s; }
                treeview:selected:focus, treeview.view:selected:focus, list row:selected:focus { background-color: %3$s; color: %2$s; }
                entry selection, textview text selection, label selection { background-color: %3$s; color: %2$s; }
                menuitem:hover, menubar > menuitem:hover { background-color: %1$s; background-image: none; color: %2$s; }
                menuitem:hover accelerator { color: %2$s; }
                button.suggested-action, button.default { background-color: %4$s; background-image: none; border-color: %4$s; color: %5$s;
                    text-shadow: none; box-shadow: none; }
                button.suggested-action:disabled, button.default:disabled { background-color: %6$s; border-color: %6$s; color: %7$s; }
                button.suggested-action:hover, button.default:hover { background-color: %8$s; }
                button:focus, combobox button:focus, entry:focus, spinbutton:focus { border-color: %4$s; box-shadow: inset 0 0 0 1px %4$s; }
                button.suggested-action:focus, button.default:focus { box-shadow: inset 0 0 0 2px %4$s, inset 0 0 0 3px %5$s; }
                check:checked, radio:checked { background-color: %4$s; background-image: none; border-color: %4$s; color: %5$s; }
                checkbutton:focus, radiobutton:focus { box-shadow: inset 0 0 0 1px %4$s; border-radius: 4px; }
                """.formatted(hex(theme.soft()), hex(theme.ink()), hex(Theme.mix(theme.soft(), theme.accent(), FOCUSED)), hex(theme.accent()),
                hex(theme.onAccent()), hex(theme.raised()), hex(theme.muted()), hex(Theme.mix(theme.accent(), theme.ink(), 0.15)));
    }

    private static String hex(Color colour) {
        return "#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
