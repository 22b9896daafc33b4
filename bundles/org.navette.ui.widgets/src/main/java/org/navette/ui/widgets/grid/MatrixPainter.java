package org.navette.ui.widgets.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Draws the regions of a {@link MatrixGrid}. */
final class MatrixPainter extends AbstractCellPainter {
    enum Region {
        BODY, HEAD, STUB, CORNER
    }

    /** Where figures end and the lesser figures beside them begin. */
    private static final int FIGURE = 46;

    private final MatrixModel model;
    private final Region region;

    MatrixPainter(MatrixModel model, Region region) {
        this.model = model;
        this.region = region;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        switch (region) {
            case BODY -> body(cell, gc, bounds);
            case HEAD -> head(cell, gc, bounds);
            case STUB -> stub(cell, gc, bounds);
            case CORNER -> {
                gc.setBackground(Theme.current().raised());
                gc.fillRectangle(bounds);
            }
        }
    }

    private void body(ILayerCell cell, GC gc, Rectangle b) {
        Theme theme = Theme.current();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode()) && !model.base(row);
        gc.setBackground(ground(theme, row, column));
        gc.fillRectangle(b);
        if (selected) {
            gc.setForeground(theme.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(b.x + 1, b.y + 1, b.width - 3, b.height - 3);
            gc.setLineWidth(1);
        }
        gc.setForeground(theme.line());
        gc.drawLine(b.x, b.y + b.height - 1, b.x + b.width, b.y + b.height - 1);
        gc.setFont(model.base(row) ? Fonts.SMALL.get() : Fonts.STRONG.get());
        gc.setForeground(model.base(row) || model.weak(row, column) ? theme.muted() : theme.ink());
        String figure = model.figure(row, column);
        int line = gc.getFontMetrics().getHeight();
        int middle = b.x + Space.words(FIGURE) + Math.max(0, b.width - MatrixGrid.narrowest()) / 2;
        gc.drawString(figure, middle - gc.stringExtent(figure).x, b.y + (b.height - line) / 2, true);
        gc.setFont(Fonts.SMALL.get());
        gc.setForeground(model.level(row, column) == 0 ? theme.muted() : theme.ink());
        int small = b.y + (b.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawString(model.aside(row, column), middle + Space.TIGHT + 2, small, true);
        String letters = model.letters(row, column);
        if (!letters.isEmpty()) {
            gc.setFont(Fonts.SMALL_STRONG.get());
            gc.setForeground(theme.dark() ? theme.ink() : theme.accent());
            gc.drawString(letters, b.x + b.width - Space.TIGHT - gc.stringExtent(letters).x, small, true);
        }
    }

    private Color ground(Theme theme, int row, int column) {
        int level = model.level(row, column);
        if (model.base(row)) {
            return theme.surface();
        }
        return level == 0 ? theme.paper() : (level > 0 ? theme.more() : theme.less()).get(Math.abs(level) - 1);
    }

    private void head(ILayerCell cell, GC gc, Rectangle b) {
        Theme theme = Theme.current();
        boolean group = cell.getRowIndex() == 0;
        gc.setBackground(theme.raised());
        gc.fillRectangle(b);
        if (group) {
            group(cell.getColumnIndex(), gc, b);
            return;
        }
        gc.setForeground(theme.line());
        gc.drawLine(b.x + b.width - 1, b.y + 4, b.x + b.width - 1, b.y + b.height);
        gc.setFont(Fonts.SMALL.get());
        gc.setForeground(theme.ink());
        String letter = model.letter(cell.getColumnIndex());
        int line = gc.getFontMetrics().getHeight();
        String title = Shorten.toWidth(gc, String.valueOf(cell.getDataValue()), b.width - 2 * Space.TIGHT);
        int y = b.y + (b.height - line * (letter.isEmpty() ? 1 : 2)) / 2;
        gc.drawString(title, b.x + (b.width - gc.stringExtent(title).x) / 2, y, true);
        gc.setForeground(theme.dark() ? theme.ink() : theme.accent());
        gc.setFont(Fonts.SMALL_STRONG.get());
        gc.drawString(letter, b.x + (b.width - gc.stringExtent(letter).x) / 2, y + line, true);
    }

    /** Each column draws its part of the title that stands over the whole group. */
    private void group(int column, GC gc, Rectangle b) {
        Theme theme = Theme.current();
        String title = model.group(column);
        int first = column;
        int end = column + 1;
        while (first > 0 && model.group(first - 1).equals(title)) {
            first--;
        }
        while (end < model.columns() && model.group(end).equals(title)) {
            end++;
        }
        gc.setForeground(theme.line());
        gc.drawLine(b.x, b.y + b.height - 1, b.x + b.width, b.y + b.height - 1);
        if (column == end - 1) {
            gc.drawLine(b.x + b.width - 1, b.y + 4, b.x + b.width - 1, b.y + b.height);
        }
        gc.setFont(Fonts.SMALL_STRONG.get());
        gc.setForeground(theme.muted());
        int width = (end - first) * b.width;
        String shown = Shorten.toWidth(gc, title, width - 2 * Space.GAP);
        Rectangle clip = gc.getClipping();
        gc.setClipping(b.intersection(clip));
        gc.drawString(shown, b.x - (column - first) * b.width + (width - gc.stringExtent(shown).x) / 2,
                b.y + (b.height - gc.getFontMetrics().getHeight()) / 2, true);
        gc.setClipping(clip);
    }

    private void stub(ILayerCell cell, GC gc, Rectangle b) {
        Theme theme = Theme.current();
        boolean base = model.base(cell.getRowIndex());
        gc.setBackground(base ? theme.surface() : theme.paper());
        gc.fillRectangle(b);
        gc.setForeground(theme.line());
        gc.drawLine(b.x, b.y + b.height - 1, b.x + b.width, b.y + b.height - 1);
        gc.drawLine(b.x + b.width - 1, b.y, b.x + b.width - 1, b.y + b.height);
        gc.setFont(base ? Fonts.SMALL.get() : Fonts.LIST.get());
        gc.setForeground(base ? theme.muted() : theme.ink());
        String title = Shorten.toWidth(gc, String.valueOf(cell.getDataValue()), b.width - 2 * Space.GAP);
        gc.drawString(title, b.x + Space.GAP, b.y + (b.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.stringExtent(String.valueOf(cell.getDataValue())).x + 2 * Space.GAP;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return Space.row();
    }
}
