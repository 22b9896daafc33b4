package org.navette.ui.widgets.theme;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Asks the system to draw its own controls (menus, boxes, scroll bars) light or dark, and with our colour where it has one of its own. */
public final class SystemControls {
    /** Above the rules that SWT gives single controls. */
    private static final int ABOVE = 800;
    private static long sheet;

    private SystemControls() {
    }

    /**
     * Has an effect on controls drawn from now on. SWT offers this on every platform, but not in its API; where it cannot be
     * had, the system's look stays.
     */
    public static void follow(Theme theme) {
        try {
            ClassLoader swt = Display.class.getClassLoader();
            swt.loadClass("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS").getMethod("setTheme", boolean.class).invoke(null, theme.dark());
            if (SWT.getPlatform().equals("gtk")) {
                wear(swt, SystemSheet.of(theme));
            }
        } catch (ReflectiveOperationException e) {
            Logger.getLogger(SystemControls.class.getName()).log(Level.INFO, "system controls keep their look", e);
        }
    }

    /** Puts a style sheet over the toolkit's own, or in place of the one that was put there before. */
    private static void wear(ClassLoader swt, String words) throws ReflectiveOperationException {
        Class<?> gtk = swt.loadClass("org.eclipse.swt.internal.gtk.GTK");
        if (gtk.getField("GTK4").getBoolean(null)) {
            return;
        }
        Class<?> three = swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3");
        boolean first = sheet == 0;
        if (first) {
            sheet = (long) gtk.getMethod("gtk_css_provider_new").invoke(null);
        }
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        method(three, "gtk_css_provider_load_from_data").invoke(null, sheet, text, (long) text.length, new long[1]);
        if (first) {
            Object screen = swt.loadClass("org.eclipse.swt.internal.gtk.GDK").getMethod("gdk_screen_get_default").invoke(null);
            Class<?> owner = Arrays.stream(three.getMethods()).anyMatch(m -> m.getName().equals("gtk_style_context_add_provider_for_screen")) ? three : gtk;
            method(owner, "gtk_style_context_add_provider_for_screen").invoke(null, screen, sheet, ABOVE);
        }
    }

    private static Method method(Class<?> owner, String name) throws NoSuchMethodException {
        return Arrays.stream(owner.getMethods()).filter(m -> m.getName().equals(name)).findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }
}
