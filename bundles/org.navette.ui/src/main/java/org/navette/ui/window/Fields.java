package org.navette.ui.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What fields of a form have in common. */
final class Fields {
    private Fields() {
    }

    /** What is typed into a field that Tab led to takes the place of what stood there. */
    static void selectByTab(Composite root) {
        for (Control child : root.getChildren()) {
            if (child instanceof Text text && (text.getStyle() & SWT.MULTI) == 0) {
                text.addListener(SWT.FocusIn, e -> {
                    // a click puts the caret where it was, behind this
                    text.selectAll();
                });
            } else if (child instanceof Composite inner && !(child instanceof Combo)) {
                selectByTab(inner);
            }
        }
    }
}
