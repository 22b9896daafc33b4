package org.navette.ui.widgets.theme;

import java.util.Arrays;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** The system's font in the few sizes that the window uses. */
public enum Fonts {
    DISPLAY(2.0, SWT.BOLD), TITLE(1.35, SWT.BOLD), STRONG(1.0, SWT.BOLD), BODY(1.0, SWT.NORMAL),
    READING(1.12, SWT.NORMAL), SMALL(0.9, SWT.NORMAL), SMALL_STRONG(0.9, SWT.BOLD), LIST(0.95, SWT.NORMAL);

    private static FontRegistry registry;
    private final double size;
    private final int style;

    Fonts(double size, int style) {
        this.size = size;
        this.style = style;
    }

    /** The font; it belongs to the display and is not disposed by callers. */
    public Font get() {
        if (registry == null) {
            registry = new FontRegistry(Display.getCurrent());
        }
        if (!registry.hasValueFor(name())) {
            FontData[] data = Display.getCurrent().getSystemFont().getFontData();
            registry.put(name(), Arrays.stream(data)
                    .map(d -> new FontData(d.getName(), (int) Math.round(d.getHeight() * size), style))
                    .toArray(FontData[]::new));
        }
        return registry.get(name());
    }
}
