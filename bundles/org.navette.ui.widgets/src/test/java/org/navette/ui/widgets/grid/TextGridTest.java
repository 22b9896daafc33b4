package org.navette.ui.widgets.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
                        List.of(new TextRow.Chip("Code " + index % 4, new Color(200, 60, 20), true)), null, false, List.of("c" + index), ""));
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

    private void press(int key, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = state;
        grid.notifyListeners(SWT.KeyDown, event);
    }

    private void click(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        grid.notifyListeners(SWT.MouseDown, event);
    }

    private static void settle() {
        for (int i = 0; i < 50; i++) {
            while (Display.getDefault().readAndDispatch()) {
                continue;
            }
        }
    }
}
