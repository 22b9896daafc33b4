package org.navette.ui.widgets.control;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Small discs of colour for lists and trees; they live as long as the display. */
public final class Swatch {
    private static final int SIZE = 16;
    private static final Map<RGB, Image> IMAGES = new HashMap<>();

    private Swatch() {
    }

    public static Image of(Color colour) {
        return IMAGES.computeIfAbsent(colour.getRGB(), rgb -> {
            ImageGcDrawer disc = new ImageGcDrawer() {
                @Override
                public void drawOn(org.eclipse.swt.graphics.GC gc, int width, int height) {
                    gc.setAntialias(SWT.ON);
                    gc.setBackground(colour);
                    gc.fillRoundRectangle(3, 3, 10, 10, 4, 4);
                }

                @Override
                public int getGcStyle() {
                    return SWT.TRANSPARENT;
                }
            };
            Image image = new Image(Display.getCurrent(), disc, SIZE, SIZE);
            Display.getCurrent().disposeExec(image::dispose);
            return image;
        });
    }
}
