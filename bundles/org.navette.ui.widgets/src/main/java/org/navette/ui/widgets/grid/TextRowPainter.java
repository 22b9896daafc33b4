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
        TextStyle found = new TextStyle(null, theme.ink(), theme.less().getLast());
        int length = layout.getText().length();
        for (TextRow.Range range : row.found()) {
            if (range.start() < length) {
                layout.setStyle(found, range.start(), Math.min(range.end(), length) - 1);
            }
        }
        int textHeight = layout.getBounds().height;
        int chips = chips(gc, row.chips(), 0, 0, width, false);
        Laid now = new Laid(row, width, layout, textHeight,
                Space.GAP + textHeight + (chips == 0 ? 0 : Space.TIGHT + chips) + Space.GAP);
        kept.put(index, now);
        return now;
    }

    /** @param columns their widths, to the right of the text */
    void paint(GC gc, int index, TextRow row, int y, int width, int[] columns) {
        Theme theme = Theme.current();
        if (row == null) {
            gc.setForeground(theme.muted());
            gc.drawString("…", GUTTER, y + Space.GAP, true);
            return;
        }
        Laid laid = laid(gc, index, row, width);
        gc.setForeground(theme.ink());
        laid.text().draw(gc, GUTTER, y + Space.GAP);
        if (row.dot() != null) {
            gc.setBackground(row.dot());
            gc.fillOval(10, y + Space.GAP + 5, 9, 9);
        }
        gc.setFont(Fonts.SMALL.get());
        if (row.ticked()) {
            gc.setForeground(theme.muted());
            gc.drawString("✓", 10, y + Space.GAP + 16, true);
        }
        chips(gc, row.chips(), GUTTER, y + Space.GAP + laid.textHeight() + Space.TIGHT, width, true);
        int x = GUTTER + width + Space.PAD;
        gc.setForeground(theme.muted());
        for (int i = 0; i < columns.length && i < row.cells().size(); i++) {
            gc.drawString(Shorten.toWidth(gc, row.cells().get(i), columns[i] - Space.GAP), x, y + Space.GAP + 1, true);
            x += columns[i];
        }
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
