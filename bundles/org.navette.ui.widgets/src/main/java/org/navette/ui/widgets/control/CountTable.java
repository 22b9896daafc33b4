package org.navette.ui.widgets.control;

import java.util.List;
import java.util.function.LongFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** A small square table of counts: what lies on its diagonal agrees, the rest does not. */
public final class CountTable extends Canvas {
    private static final int CELL = 62;
    private static final int ROW = 28;
    private static final int HEAD = 96;
    private String rowName = "";
    private String columnName = "";
    private List<String> labels = List.of();
    private long[][] counts = {};
    private final LongFunction<String> figures;

    /** @param figures writes a count */
    public CountTable(Composite parent, LongFunction<String> figures) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.figures = figures;
        Dress.own(this).setBackground(parent.getBackground());
        addPaintListener(e -> paint(e.gc));
        Spoken.as(this, () -> words());
    }

    /** @param counts by [row][column], both with these labels */
    public void show(String rows, String columns, List<String> newLabels, long[][] newCounts) {
        rowName = rows;
        columnName = columns;
        labels = List.copyOf(newLabels);
        counts = newCounts;
        requestLayout();
        redraw();
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                words.append(rowName).append(' ').append(labels.get(r)).append(", ").append(columnName).append(' ').append(labels.get(c))
                        .append(": ").append(figures.apply(counts[r][c])).append("; ");
            }
        }
        return words.toString();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(head() + cell() * labels.size() + 2, labels.isEmpty() ? 0 : row() * (labels.size() + 2) + 2);
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        int n = labels.size();
        gc.setFont(Fonts.SMALL_STRONG.get());
        middle(gc, columnName, head(), 0, cell() * n, theme.muted());
        left(gc, rowName, 0, row(), head() - 8, theme.muted());
        for (int i = 0; i < n; i++) {
            gc.setFont(Fonts.SMALL.get());
            middle(gc, labels.get(i), head() + cell() * i, row(), cell(), theme.muted());
            left(gc, labels.get(i), 8, row() * (i + 2), head() - 16, theme.muted());
            gc.setFont(Fonts.STRONG.get());
            for (int c = 0; c < n; c++) {
                Rectangle box = new Rectangle(head() + cell() * c, row() * (i + 2), cell() - 2, row() - 2);
                boolean some = counts[i][c] > 0;
                gc.setBackground(!some ? theme.paper() : i == c ? theme.more().getFirst() : theme.less().getFirst());
                gc.fillRectangle(box);
                middle(gc, figures.apply(counts[i][c]), box.x, box.y, box.width, some ? theme.ink() : theme.muted());
            }
        }
    }

    private static int cell() {
        return Space.words(CELL);
    }

    private static int row() {
        return Space.words(ROW);
    }

    private static int head() {
        return Space.words(HEAD);
    }

    private static void middle(GC gc, String words, int x, int y, int width, Color ink) {
        String shown = Shorten.toWidth(gc, words, width);
        draw(gc, shown, x + (width - gc.stringExtent(shown).x) / 2, y, ink);
    }

    private static void left(GC gc, String words, int x, int y, int width, Color ink) {
        draw(gc, Shorten.toWidth(gc, words, width), x, y, ink);
    }

    private static void draw(GC gc, String words, int x, int y, Color ink) {
        gc.setForeground(ink);
        gc.drawString(words, x, y + (row() - gc.getFontMetrics().getHeight()) / 2 - 1, true);
    }
}
