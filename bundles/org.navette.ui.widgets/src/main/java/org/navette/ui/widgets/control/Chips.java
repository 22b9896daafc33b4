package org.navette.ui.widgets.control;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Theme;

/** Short facts in rounded frames, in as many lines as the width asks for. */
public final class Chips extends Canvas {
    private static final int GAP = 6;
    private static final int WIDEST = 260;
    private List<Chip> chips = List.of();

    /** @param name in lesser ink before the words, or empty. @param colour of a swatch, or null */
    public record Chip(String name, String words, Color colour) {
    }

    public Chips(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Dress.own(this).setBackground(parent.getBackground());
        addPaintListener(e -> flow(e.gc, getClientArea().width, true));
        addListener(SWT.Resize, e -> redraw());
    }

    public void show(List<Chip> newChips) {
        chips = List.copyOf(newChips);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 400 : widthHint;
        GC gc = new GC(this);
        int height = flow(gc, width, false);
        gc.dispose();
        return new Point(width, height);
    }

    /** Lays the chips out, and draws them when asked. @return the height they take */
    private int flow(GC gc, int width, boolean draw) {
        Theme theme = Theme.current();
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setFont(Fonts.SMALL.get());
        int height = gc.getFontMetrics().getHeight() + 6;
        int x = 0;
        int y = 0;
        for (Chip chip : chips) {
            String words = Shorten.toWidth(gc, chip.words(), WIDEST);
            int name = chip.name().isEmpty() ? 0 : gc.stringExtent(chip.name() + " ").x;
            int swatch = chip.colour() == null ? 0 : 14;
            int wide = swatch + name + gc.stringExtent(words).x + 16;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += height + GAP;
            }
            if (draw) {
                gc.setBackground(theme.raised());
                gc.fillRoundRectangle(x, y, wide, height, height, height);
                if (chip.colour() != null) {
                    gc.setBackground(chip.colour());
                    gc.fillOval(x + 8, y + height / 2 - 4, 8, 8);
                }
                gc.setForeground(theme.muted());
                gc.drawString(chip.name(), x + 8 + swatch, y + 3, true);
                gc.setForeground(theme.ink());
                gc.drawString(words, x + 8 + swatch + name, y + 3, true);
            }
            x += wide + GAP;
        }
        return chips.isEmpty() ? 0 : y + height;
    }
}
