package org.navette.ui.widgets.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Draws a cell of a list: quiet, one thin line below, a soft ground when selected. */
final class BodyPainter extends AbstractCellPainter {
    private static final int DOT = 8;
    /** Width of the bar that shows where the keys go. */
    private static final int BAR = 3;
    private final List<GridColumn> columns;
    private final GridRows rows;
    private final BooleanSupplier focused;

    /** @param focused whether the list has the focus: the selected row then shows it */
    BodyPainter(List<GridColumn> columns, GridRows rows, BooleanSupplier focused) {
        this.focused = focused;
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Theme theme = Theme.current();
        GridColumn column = columns.get(cell.getColumnIndex());
        int row = cell.getRowIndex();
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode())
                || DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode());
        gc.setBackground(selected ? theme.soft() : theme.paper());
        gc.fillRectangle(bounds);
        gc.setForeground(theme.line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
        if (selected && focused.getAsBoolean()) {
            gc.setForeground(theme.accent());
            gc.drawLine(bounds.x, bounds.y, bounds.x + bounds.width, bounds.y);
            gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
            if (cell.getColumnPosition() == 0) {
                gc.setBackground(theme.accent());
                gc.fillRectangle(bounds.x, bounds.y, BAR, bounds.height);
            }
        }
        gc.setFont(Fonts.LIST.get());
        gc.setForeground(rows.muted(row, cell.getColumnIndex()) ? theme.muted() : theme.ink());
        int left = bounds.x + Space.GAP;
        Color dot = rows.dot(row, cell.getColumnIndex());
        if (dot != null) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(dot);
            gc.fillOval(left, bounds.y + (bounds.height - DOT) / 2, DOT, DOT);
            left += DOT + 6;
        }
        write(gc, column, rows.text(row, cell.getColumnIndex()), left, bounds);
    }

    private static void write(GC gc, GridColumn column, String text, int left, Rectangle bounds) {
        int width = bounds.x + bounds.width - Space.GAP - left;
        int line = gc.getFontMetrics().getHeight();
        int room = column.wraps() ? Math.max(1, (bounds.height - 6) / line) : 1;
        List<String> lines = column.ends() ? List.of(Shorten.endToWidth(gc, text, width))
                : room == 1 ? List.of(Shorten.toWidth(gc, text, width)) : wrap(gc, text, width, room);
        int y = bounds.y + (bounds.height - line * lines.size()) / 2;
        for (String part : lines) {
            int x = column.right() ? left + width - gc.stringExtent(part).x : left;
            gc.drawString(part, x, y, true);
            y += line;
        }
    }

    /** Breaks at blanks; the last line is cut with an ellipsis. */
    static List<String> wrap(GC gc, String text, int width, int room) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < room - 1 && gc.stringExtent(rest).x > width) {
            int cut = rest.length();
            String fitting = Shorten.toWidth(gc, rest, width);
            int blank = rest.lastIndexOf(' ', Math.min(cut, Math.max(0, fitting.length() - 1)));
            cut = blank > 0 ? blank : Math.max(1, fitting.length() - 1);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(Shorten.toWidth(gc, rest, width));
        return lines;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return wanted(gc, rows, cell.getRowIndex(), cell.getColumnIndex());
    }

    /** Width that a cell needs for all of its words on one line. */
    static int wanted(GC gc, GridRows rows, int row, int column) {
        gc.setFont(Fonts.LIST.get());
        return gc.stringExtent(rows.text(row, column)).x + 2 * Space.GAP + (rows.dot(row, column) == null ? 0 : DOT + 6);
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return Space.row();
    }
}
