package org.navette.ui.widgets.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Lists and fields that are too narrow for what they show say it whole in a tip; one that has a tip of its own keeps it. */
public final class WholeWords {
    private static final String OURS = "org.navette.whole-words";
    /** Points that a list's arrow, or a field's sign, and the frame take. */
    private static final int FRAME = 34;

    private WholeWords() {
    }

    /** Keeps a tip on a list, whatever is chosen in it and however wide it becomes; once is enough. */
    public static void on(Combo combo) {
        watch(combo);
        tell(combo, combo.getText());
    }

    /** Keeps a tip on a field that says, while it is empty, what it is for. */
    public static void on(Text text) {
        watch(text);
        tell(text, text.getText().isEmpty() ? text.getMessage() : "");
    }

    private static void watch(Control control) {
        if (control.getData(OURS) == null) {
            control.setData(OURS, "");
            for (int event : new int[] {SWT.Resize, SWT.Modify}) {
                control.addListener(event, e -> {
                    if (control instanceof Combo combo) {
                        on(combo);
                    } else if (control instanceof Text text) {
                        on(text);
                    }
                });
            }
        }
    }

    private static void tell(Control control, String words) {
        String tip = control.getToolTipText();
        if (tip != null && !tip.isEmpty() && !tip.equals(control.getData(OURS))) {
            return;
        }
        GC gc = new GC(control);
        boolean cut = gc.textExtent(words).x + FRAME > control.getSize().x;
        gc.dispose();
        control.setData(OURS, cut ? words : "");
        control.setToolTipText(cut && !words.isEmpty() ? words.replace("&", "&&") : null);
    }
}
