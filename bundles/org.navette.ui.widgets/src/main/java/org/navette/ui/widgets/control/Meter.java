package org.navette.ui.widgets.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Theme;

/** A bar that shows how far something is, and of that a second, stronger share. */
public final class Meter extends Canvas {
    private static final int HEIGHT = 10;
    private double share;
    private double strong;
    private String words = "";

    public Meter(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Dress.own(this).setBackground(parent.getBackground());
        addPaintListener(e -> paint(e.gc));
        Spoken.as(this, () -> words);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PROGRESSBAR;
            }
        });
    }

    /**
     * @param part   of {@code whole}, in the weak colour
     * @param most   of {@code whole}, in the strong colour upon it; 0 for none
     * @param inWords the same for those who hear it, and as tooltip
     */
    public void show(long part, long most, long whole, String inWords) {
        share = whole == 0 ? 0 : Math.clamp((double) part / whole, 0, 1);
        strong = whole == 0 ? 0 : Math.clamp((double) most / whole, 0, 1);
        words = inWords;
        setToolTipText(inWords);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 120 : widthHint, HEIGHT);
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        Rectangle area = getClientArea();
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(Theme.mix(theme.line(), theme.surface(), 0.3));
        gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        fill(gc, area, share, strong > 0 ? Theme.mix(theme.accent(), theme.surface(), 0.5) : theme.accent());
        fill(gc, area, strong, theme.accent());
    }

    private static void fill(GC gc, Rectangle area, double part, org.eclipse.swt.graphics.Color colour) {
        if (part > 0) {
            gc.setBackground(colour);
            gc.fillRoundRectangle(0, 0, Math.max(area.height, (int) (area.width * part)), area.height, area.height, area.height);
        }
    }
}
