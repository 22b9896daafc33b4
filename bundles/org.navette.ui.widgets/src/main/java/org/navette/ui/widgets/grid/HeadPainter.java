package org.navette.ui.widgets.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Draws the head of a list's column. */
final class HeadPainter extends AbstractCellPainter {
    private final List<GridColumn> columns;

    HeadPainter(List<GridColumn> columns) {
        this.columns = columns;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Theme theme = Theme.current();
        gc.setBackground(theme.raised());
        gc.fillRectangle(bounds);
        gc.setForeground(theme.line());
        gc.drawLine(bounds.x + bounds.width - 1, bounds.y + 6, bounds.x + bounds.width - 1, bounds.y + bounds.height - 7);
        gc.setForeground(theme.muted());
        gc.setFont(Fonts.SMALL_STRONG.get());
        String title = Shorten.toWidth(gc, String.valueOf(cell.getDataValue()), bounds.width - 2 * Space.GAP);
        int x = columns.get(cell.getColumnIndex()).right()
                ? bounds.x + bounds.width - Space.GAP - gc.stringExtent(title).x
                : bounds.x + Space.GAP;
        gc.drawString(title, x, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        gc.setFont(Fonts.SMALL_STRONG.get());
        return gc.stringExtent(String.valueOf(cell.getDataValue())).x + 2 * Space.GAP;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return Space.row();
    }
}
