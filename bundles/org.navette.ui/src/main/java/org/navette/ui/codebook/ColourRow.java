package org.navette.ui.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.Messages;
import org.navette.ui.look.Look;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Theme;

/** The palette in a row; arrow keys or the mouse choose. */
final class ColourRow {
    private static final int SIZE = 26;
    private final List<String> colours = new ArrayList<>();
    private int chosen;

    ColourRow(Composite parent, String colour) {
        colours.addAll(Look.codeColours().all());
        if (!colours.contains(colour)) {
            colours.add(colour);
        }
        chosen = colours.indexOf(colour);
        Canvas canvas = Dress.own(new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(colours.size() * SIZE, SIZE + 2);
            }
        });
        canvas.setBackground(Theme.current().surface());
        canvas.addPaintListener(e -> paint(e.gc, canvas.isFocusControl()));
        canvas.addListener(SWT.MouseDown, e -> choose(canvas, e.x / SIZE));
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT) {
                choose(canvas, chosen + (e.keyCode == SWT.ARROW_LEFT ? -1 : 1));
            }
        });
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Traverse, e -> e.doit = true);
        colours.addAll(Look.codeColours().all());
    }

    String chosen() {
        return colours.get(chosen);
    }

    private void choose(Canvas canvas, int index) {
        chosen = Math.clamp(index, 0, colours.size() - 1);
        canvas.redraw();
        canvas.setFocus();
    }

    private void paint(GC gc, boolean focus) {
        Theme theme = Theme.current();
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < colours.size(); i++) {
            gc.setBackground(Theme.hex(colours.get(i)));
            gc.fillRoundRectangle(i * SIZE + 5, 6, 16, 16, 6, 6);
            if (i == chosen) {
                gc.setForeground(focus ? theme.accent() : theme.ink());
                gc.setLineWidth(2);
                gc.drawRoundRectangle(i * SIZE + 2, 3, 22, 22, 8, 8);
            }
        }
    }
}
