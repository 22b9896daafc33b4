package org.navette.ui.widgets.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Lets Tab and Shift+Tab leave a control that hears keys itself: SWT takes them for its own there, and the focus would be caught. */
public final class TabThrough {
    private TabThrough() {
    }

    /** Enter and Escape stay with the control; only the two tabs go on. */
    public static void on(Control control) {
        control.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
    }
}
