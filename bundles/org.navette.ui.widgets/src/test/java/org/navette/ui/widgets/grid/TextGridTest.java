package org.navette.ui.widgets.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("display")
class TextGridTest {
    private static final int COUNT = 1_000_000;
    private final Set<Integer> asked = new HashSet<>();
    private Shell shell;
    private TextGrid grid;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(600, 400);
        grid = new TextGrid(shell, new TextRows() {
            @Override
            public int count() {
                return COUNT;
            }

            @Override
            public Optional<TextRow> row(int index) {
                asked.add(index);
                return Optional.of(new TextRow("Some words about the delivery. ".repeat(1 + index % 20), List.of(new TextRow.Range(5, 10)),
                        List.of(new TextRow.Chip("Code " + index % 4, new Color(200, 60, 20), true)), null, false, Map.of("a", "c" + index), ""));
            }
        }, "Text", "list");
        grid.columns(List.of(GridColumn.text("a", "A", 90)));
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aMillionRowsAskForTheVisibleOnesOnly() {
        grid.select(500_000);
        settle();
        assertTrue(asked.contains(500_000));
        assertTrue(asked.size() < 100, "asked for " + asked.size() + " rows");
        assertEquals(Optional.of(500_000), grid.at(grid.cursorBounds().y + 3));
    }

    @Test
    void keysMoveAndShiftSelectsSeveral() {
        List<Integer> told = new ArrayList<>();
        grid.onSelect(told::add);
        grid.select(0);
        press(SWT.ARROW_DOWN, 0);
        press(SWT.ARROW_DOWN, SWT.SHIFT);
        press(SWT.ARROW_DOWN, SWT.SHIFT);
        assertArrayEquals(new int[] { 1, 2, 3 }, grid.selection().rows());
        assertEquals(List.of(1, 2, 3), told);
        press(SWT.END, 0);
        assertArrayEquals(new int[] { COUNT - 1 }, grid.selection().rows());
    }

    @Test
    void longTextsAreCutAndEveryRowFits() {
        grid.select(19);
        settle();
        assertTrue(grid.cursorBounds().height < 220, "a row of " + grid.cursorBounds().height);
        int tall = grid.cursorBounds().height;
        grid.select(20);
        assertTrue(grid.cursorBounds().height < tall, "a short text takes less room");
    }

    @Test
    void enterOpensAndAHeadSorts() {
        List<String> told = new ArrayList<>();
        grid.onOpen(row -> told.add("open " + row));
        grid.onSort((key, down) -> told.add(key + " " + down));
        grid.select(7);
        press(SWT.CR, 0);
        int right = grid.getClientArea().width - 40;
        click(right, 10);
        click(right, 10);
        assertEquals(List.of("open 7", "a false", "a true"), told);
    }

    @Test
    void severalSelectedRowsStaySelectedWhileTheyAreDragged() {
        grid.select(1);
        press(SWT.ARROW_DOWN, SWT.SHIFT);
        int y = grid.cursorBounds().y + 3;
        mouse(SWT.MouseDown, 100, y);
        assertArrayEquals(new int[] { 1, 2 }, grid.selection().rows());
        grid.notifyListeners(SWT.DragDetect, new Event());
        mouse(SWT.MouseUp, 100, y);
        assertArrayEquals(new int[] { 1, 2 }, grid.selection().rows());
        mouse(SWT.MouseDown, 100, y);
        mouse(SWT.MouseUp, 100, y);
        assertArrayEquals(new int[] { 2 }, grid.selection().rows(), "a click without a drag");
    }

    @Test
    void anEdgeIsDraggedAndEscapeTakesItBack() {
        int[] told = new int[1];
        grid.onColumns(() -> told[0]++);
        int before = width("a");
        int edge = TextGrid.ORIGIN + width(TextGrid.TEXT) + before;
        mouse(SWT.MouseDown, edge, 10);
        mouse(SWT.MouseMove, edge + 40, 10);
        assertEquals(before + 40, width("a"));
        press(SWT.ESC, 0);
        assertEquals(before, width("a"));
        assertEquals(0, told[0]);
        mouse(SWT.MouseUp, edge + 40, 10);
        assertEquals(before, width("a"));
        mouse(SWT.MouseDown, edge, 10);
        mouse(SWT.MouseMove, edge + 300, 10);
        mouse(SWT.MouseUp, edge + 300, 10);
        assertEquals(before + 300, width("a"));
        assertEquals(1, told[0]);
        assertTrue(grid.getHorizontalBar().getVisible(), "what does not fit is scrolled sideways");
    }

    @Test
    void anEdgeClickedTwiceFitsTheColumn() {
        mouse(SWT.MouseDoubleClick, TextGrid.ORIGIN + width(TextGrid.TEXT) + width("a"), 10);
        assertTrue(width("a") < 90 && width("a") >= ColumnSpread.NARROWEST, "as narrow as its words: " + width("a"));
    }

    @Test
    void aHeadIsDraggedBeforeAnother() {
        List<String> sorts = new ArrayList<>();
        grid.onSort((key, down) -> sorts.add(key));
        int column = TextGrid.ORIGIN + width(TextGrid.TEXT) + 30;
        mouse(SWT.MouseDown, column, 10);
        mouse(SWT.MouseMove, column - 100, 10);
        mouse(SWT.MouseMove, 30, 10);
        mouse(SWT.MouseUp, 30, 10);
        assertEquals(List.of("a", TextGrid.TEXT), grid.columns().stream().map(GridColumn::key).toList());
        assertEquals(List.of(), sorts);
    }

    @Test
    void keysResizeMoveAndScrollColumns() {
        List<GridColumn> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(GridColumn.text("c" + i, "A rather long name of column " + i, 92));
        }
        grid.columns(many);
        grid.freeze(1);
        grid.select(3);
        for (int i = 0; i <= 40; i++) {
            press(SWT.ARROW_RIGHT, 0);
        }
        assertEquals(40, grid.columnCursor());
        assertEquals(grid.getHorizontalBar().getMaximum() - grid.getHorizontalBar().getThumb(), grid.getHorizontalBar().getSelection());
        press(SWT.ARROW_LEFT, SWT.SHIFT);
        assertEquals(76, width("c39"));
        press(SWT.ARROW_LEFT, SWT.MOD1 | SWT.SHIFT);
        assertEquals("c39", grid.columns().get(39).key());
        assertEquals(39, grid.columnCursor());
        assertArrayEquals(new int[] { 3 }, grid.selection().rows());
    }

    private int width(String key) {
        int others = grid.columns().stream().filter(c -> !c.stretches()).mapToInt(GridColumn::width).sum();
        GridColumn column = grid.columns().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
        return column.stretches() ? Math.max(column.width(), grid.getClientArea().width - TextGrid.ORIGIN - others) : column.width();
    }

    private void mouse(int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        grid.notifyListeners(type, event);
    }

    private void press(int key, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = state;
        grid.notifyListeners(SWT.KeyDown, event);
    }

    private void click(int x, int y) {
        mouse(SWT.MouseDown, x, y);
        mouse(SWT.MouseUp, x, y);
    }

    private static void settle() {
        for (int i = 0; i < 50; i++) {
            while (Display.getDefault().readAndDispatch()) {
                continue;
            }
        }
    }
}
