package org.navette.ui.widgets.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Measures and draws the rows of a {@link TextGrid}; what was laid out last is kept, for scrolling by a few rows. */
final class TextRowPainter {
    /** Room before the text for the dot and the tick. */
    static final int GUTTER = 26;
    private static final int KEPT = 60;
    private static final int LINES = 6;
    private static final int WIDEST_CHIP = 170;
    private static final int EMPTY = 44;
    private final Map<Integer, Laid> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Laid> eldest) {
            boolean full = size() > KEPT;
            if (full) {
                eldest.getValue().text().dispose();
            }
            return full;
        }
    };

    private record Laid(TextRow row, int width, TextLayout text, int textHeight, int height) {
    }

    /** Forgets what was laid out. */
    void forget() {
        kept.values().forEach(laid -> laid.text().dispose());
        kept.clear();
    }

    /** @param width of the text in points */
    int height(GC gc, int index, TextRow row, int width) {
        return row == null ? EMPTY : laid(gc, index, row, width).height();
    }

    private Laid laid(GC gc, int index, TextRow row, int width) {
        Laid before = kept.get(index);
        if (before != null && before.width() == width && before.row().equals(row)) {
            return before;
        }
        if (before != null) {
            before.text().dispose();
        }
        TextLayout layout = new TextLayout(Display.getCurrent());
        layout.setFont(Fonts.LIST.get());
        layout.setWidth(Math.max(40, width));
        layout.setSpacing(2);
        layout.setText(row.text());
        int[] lines = layout.getLineOffsets();
        if (lines.length > LINES + 1) {
            String cut = row.text().substring(0, lines[LINES]).stripTrailing();
            layout.setText(cut.substring(0, Math.max(0, cut.length() - 2)).stripTrailing() + "…");
        }
        Theme theme = Theme.current();
        style(layout, row.muted(), new TextStyle(null, theme.muted(), null));
        style(layout, row.found(), new TextStyle(null, theme.ink(), theme.highlight()));
        int textHeight = layout.getBounds().height;
        int chips = chips(gc, row.chips(), 0, 0, width, false);
        Laid now = new Laid(row, width, layout, textHeight,
                Space.GAP + textHeight + (chips == 0 ? 0 : Space.TIGHT + chips) + Space.GAP);
        kept.put(index, now);
        return now;
    }

    private static void style(TextLayout layout, List<TextRow.Range> ranges, TextStyle style) {
        int length = layout.getText().length();
        for (TextRow.Range range : ranges) {
            if (range.start() < Math.min(range.end(), length)) {
                layout.setStyle(style, range.start(), Math.min(range.end(), length) - 1);
            }
        }
    }

    /** The dot and the tick before a row. */
    void lead(GC gc, TextRow row, int y) {
        if (row == null) {
            return;
        }
        if (row.dot() != null) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(row.dot());
            gc.fillOval(8, y + Space.GAP + 5, 9, 9);
        }
        if (row.ticked()) {
            gc.setFont(Fonts.SMALL.get());
            gc.setForeground(Theme.current().muted());
            gc.drawString("✓", 8, y + Space.GAP + 16, true);
        }
    }

    /** The text with its labels. @param row null as long as it is on its way. @param width of the text */
    void text(GC gc, int index, TextRow row, int x, int y, int width) {
        Theme theme = Theme.current();
        if (row == null) {
            gc.setForeground(theme.muted());
            gc.drawString("…", x, y + Space.GAP, true);
            return;
        }
        Laid laid = laid(gc, index, row, width);
        gc.setForeground(theme.ink());
        laid.text().draw(gc, x, y + Space.GAP);
        chips(gc, row.chips(), x, y + Space.GAP + laid.textHeight() + Space.TIGHT, width, true);
    }

    /** The words of another column. */
    void cell(GC gc, TextRow row, GridColumn column, int x, int y, int width) {
        String words = row == null ? "" : row.cells().getOrDefault(column.key(), "");
        if (!words.isEmpty()) {
            gc.setFont(Fonts.SMALL.get());
            gc.setForeground(Theme.current().muted());
            String cut = Shorten.toWidth(gc, words, width);
            gc.drawString(cut, column.right() ? x + width - gc.stringExtent(cut).x : x, y + Space.GAP + 1, true);
        }
    }

    /** Width that the words of a column take. */
    int wanted(GC gc, TextRow row, GridColumn column) {
        gc.setFont(Fonts.SMALL.get());
        return gc.stringExtent(row.cells().getOrDefault(column.key(), "")).x;
    }

    /** The line above a group. */
    void head(GC gc, GroupHead head, int y, int width) {
        Theme theme = Theme.current();
        gc.setBackground(theme.surface());
        gc.fillRectangle(0, y, width, Space.row());
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.muted());
        int middle = y + Space.row() / 2;
        gc.fillPolygon(head.open() ? new int[] { 8, middle - 3, 18, middle - 3, 13, middle + 3 }
                : new int[] { 10, middle - 5, 16, middle, 10, middle + 5 });
        int x = GUTTER;
        if (head.colour() != null) {
            gc.setBackground(head.colour());
            gc.fillOval(x, middle - 5, 10, 10);
            x += 16;
        }
        gc.setFont(Fonts.SMALL.get());
        int figure = gc.stringExtent(head.count()).x;
        gc.setFont(Fonts.STRONG.get());
        String words = Shorten.toWidth(gc, head.words(), Math.max(40, width - x - figure - 2 * Space.PAD));
        int top = y + (Space.row() - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(theme.ink());
        gc.drawString(words, x, top, true);
        x += gc.stringExtent(words).x + Space.PAD;
        gc.setFont(Fonts.SMALL.get());
        gc.setForeground(theme.muted());
        gc.drawString(head.count(), x, y + (Space.row() - gc.getFontMetrics().getHeight()) / 2, true);
    }

    /** Lays the chips out, and draws them when asked. @return the height they take */
    private static int chips(GC gc, List<TextRow.Chip> chips, int left, int top, int width, boolean draw) {
        if (chips.isEmpty()) {
            return 0;
        }
        Theme theme = Theme.current();
        Font before = gc.getFont();
        gc.setFont(Fonts.SMALL.get());
        int height = gc.getFontMetrics().getHeight() + 4;
        int x = 0;
        int y = 0;
        for (TextRow.Chip chip : chips) {
            String words = Shorten.toWidth(gc, chip.words(), WIDEST_CHIP);
            int wide = gc.stringExtent(words).x + 28;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += height + Space.TIGHT;
            }
            if (draw) {
                gc.setAntialias(SWT.ON);
                gc.setBackground(chip.full() ? theme.tint(chip.colour(), 0.3) : theme.paper());
                gc.fillRoundRectangle(left + x, top + y, wide, height, height, height);
                gc.setForeground(theme.stroke(chip.colour()));
                gc.drawRoundRectangle(left + x, top + y, wide - 1, height - 1, height, height);
                gc.setBackground(chip.colour());
                gc.fillOval(left + x + 7, top + y + height / 2 - 4, 8, 8);
                gc.setForeground(chip.full() ? theme.ink() : theme.muted());
                gc.drawString(words, left + x + 20, top + y + 2, true);
            }
            x += wide + Space.TIGHT;
        }
        gc.setFont(before);
        return y + height;
    }
}
