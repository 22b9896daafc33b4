package org.navette.ui.widgets.control;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/**
 * Short facts in rounded frames, in a few lines: a study with thirty variables must not push the text off the page. The last
 * frame says how many more there are; the tooltip says them all.
 */
public final class Chips extends Canvas {
    private static final int GAP = 6;
    private static final int WIDEST = 260;
    private static final int LINES = 3;
    private static final int SWATCH = 14;
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
        String all = chips.stream().map(chip -> (chip.name() + "  " + chip.words()).strip()).collect(Collectors.joining("\n"));
        setToolTipText(all.replace("&", "&&"));
        Spoken.as(this, () -> all);
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
        int[] widths = chips.stream().mapToInt(chip -> width(gc, chip)).toArray();
        int shown = shown(widths, width, LINES, gc.stringExtent("+" + chips.size()).x + 16);
        int x = 0;
        int y = 0;
        for (int i = 0; i < shown; i++) {
            Chip chip = chips.get(i);
            int wide = widths[i];
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
                int swatch = chip.colour() == null ? 0 : SWATCH;
                String name = name(gc, chip);
                gc.setForeground(theme.muted());
                gc.drawString(name, x + 8 + swatch, y + 3, true);
                gc.setForeground(theme.ink());
                gc.drawString(words(gc, chip), x + 8 + swatch + gc.stringExtent(name).x, y + 3, true);
            }
            x += wide + GAP;
        }
        if (draw && shown < chips.size()) {
            gc.setForeground(theme.muted());
            gc.drawString("+" + (chips.size() - shown), x + 8, y + 3, true);
        }
        return chips.isEmpty() ? 0 : y + height;
    }

    /** How many of so wide frames fit, the last line keeping room for a word about the rest. */
    static int shown(int[] widths, int width, int lines, int more) {
        int x = 0;
        int line = 1;
        for (int i = 0; i < widths.length; i++) {
            int rest = i + 1 < widths.length ? more : 0;
            boolean last = line == lines;
            if (x > 0 && x + widths[i] + (last ? rest : 0) > width) {
                if (last) {
                    return i;
                }
                line++;
                x = 0;
                if (line == lines && widths[i] + rest > width) {
                    return i + 1; // alone on its line, and the rest unsaid
                }
            }
            x += widths[i] + GAP;
        }
        return widths.length;
    }

    private static int width(GC gc, Chip chip) {
        return (chip.colour() == null ? 0 : SWATCH) + gc.stringExtent(name(gc, chip)).x + gc.stringExtent(words(gc, chip)).x + 16;
    }

    private static String name(GC gc, Chip chip) {
        return chip.name().isEmpty() ? "" : Shorten.toWidth(gc, chip.name(), Space.words(WIDEST)) + " ";
    }

    private static String words(GC gc, Chip chip) {
        return Shorten.toWidth(gc, chip.words(), Space.words(WIDEST));
    }
}
