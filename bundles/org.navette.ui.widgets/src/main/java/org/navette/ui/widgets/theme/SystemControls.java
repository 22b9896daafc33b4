package org.navette.ui.widgets.theme;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Asks the system to draw its own controls (menus, boxes, scroll bars) light or dark. */
public final class SystemControls {
    private SystemControls() {
    }

    /**
     * Has an effect on controls drawn from now on. SWT offers this on every platform, but not in its API; where it cannot be
     * had, the system's look stays.
     */
    public static void follow(Theme theme) {
        try {
            Display.class.getClassLoader().loadClass("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS")
                    .getMethod("setTheme", boolean.class).invoke(null, theme.dark());
        } catch (ReflectiveOperationException e) {
            Logger.getLogger(SystemControls.class.getName()).log(Level.INFO, "system controls keep their look", e);
        }
    }
}
