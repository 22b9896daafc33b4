package org.navette.app.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Finds controls by what they are, and does to them what mouse and keys do. */
final class Widgets {
    private Widgets() {
    }

    /** Every control of a kind, in the order of the tree. */
    static <T extends Control> List<T> all(Composite root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (root != null && !root.isDisposed()) {
            for (Control child : root.getChildren()) {
                if (type.isInstance(child)) {
                    found.add(type.cast(child));
                }
                if (child instanceof Composite composite) {
                    found.addAll(all(composite, type));
                }
            }
        }
        return found;
    }

    static <T extends Control> T one(Composite root, Class<T> type, Predicate<T> which) {
        return all(root, type).stream().filter(which).findFirst()
                .orElseThrow(() -> new AssertionError("no such " + type.getSimpleName() + " in " + root));
    }

    static <T extends Control> boolean any(Composite root, Class<T> type, Predicate<T> which) {
        return all(root, type).stream().anyMatch(which);
    }

    static void click(Control control, int x, int y) {
        mouse(SWT.MouseDown, control, x, y);
        mouse(SWT.MouseUp, control, x, y);
    }

    /** Clicks the middle of a cell. */
    static void clickCell(NatTable table, int column, int row) {
        Rectangle cell = bounds(table, column, row);
        click(table, cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    /** The cell on the screen; as much of it as is in sight. */
    private static Rectangle bounds(NatTable table, int column, int row) {
        Rectangle cell = table.getBoundsByPosition(column, row);
        if (cell == null || !table.getClientArea().intersects(cell)) {
            throw new AssertionError("cell " + column + "," + row + " of " + table.getColumnCount() + "×" + table.getRowCount()
                    + " is not in sight: " + cell + " in " + table.getClientArea() + (table.isVisible() ? "" : ", not visible"));
        }
        return cell.intersection(table.getClientArea());
    }

    static void doubleClickCell(NatTable table, int column, int row) {
        clickCell(table, column, row);
        Rectangle cell = bounds(table, column, row);
        mouse(SWT.MouseDoubleClick, table, cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    private static void mouse(int type, Control control, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.count = 1;
        control.notifyListeners(type, event);
    }

    static void type(Control control, char character) {
        Event event = new Event();
        event.character = character;
        event.keyCode = character;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
    }

    static void choose(Widget widget) {
        widget.notifyListeners(SWT.Selection, new Event());
    }

    static String cell(NatTable table, int column, int row) {
        return String.valueOf(table.getDataValueByPosition(column, row)).strip();
    }

    /** Position of the column with this head; -1 when there is none. @param headRow position of the row of heads */
    static int column(NatTable table, int headRow, String head) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            if (head.equals(cell(table, column, headRow))) {
                return column;
            }
        }
        return -1;
    }

    /** Position of the visible row whose first cell says so; -1 when there is none. */
    static int row(NatTable table, String stub) {
        for (int row = 0; row < table.getRowCount(); row++) {
            if (stub.equals(cell(table, 0, row))) {
                return row;
            }
        }
        return -1;
    }

    /** The item of a tree at any depth, whose first cell begins so; null when there is none. */
    static TreeItem item(Tree tree, String begins) {
        List<TreeItem> open = new ArrayList<>(List.of(tree.getItems()));
        while (!open.isEmpty()) {
            TreeItem item = open.removeFirst();
            if (item.getText(0).startsWith(begins)) {
                return item;
            }
            open.addAll(List.of(item.getItems()));
        }
        return null;
    }

    /** The colour that most of an area of a control has on the screen. */
    static RGB ground(Control control, Rectangle area) {
        Point at = control.toDisplay(area.x, area.y);
        Image image = new Image(control.getDisplay(), area.width, area.height);
        GC gc = new GC(control.getDisplay());
        try {
            gc.copyArea(image, at.x, at.y);
            ImageData data = image.getImageData(100);
            Map<RGB, Integer> counts = new HashMap<>();
            for (int x = 0; x < data.width; x++) {
                for (int y = 0; y < data.height; y++) {
                    counts.merge(data.palette.getRGB(data.getPixel(x, y)), 1, Integer::sum);
                }
            }
            return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
