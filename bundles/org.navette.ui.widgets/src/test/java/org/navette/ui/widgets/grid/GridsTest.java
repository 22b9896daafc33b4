package org.navette.ui.widgets.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.navette.ui.widgets.theme.Space;

@Tag("display")
class GridsTest {
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(600, 300);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aMillionRowsAskForTheVisibleOnesOnly() {
        java.util.Set<Integer> asked = new java.util.HashSet<>();
        VirtualGrid grid = new VirtualGrid(shell, List.of(GridColumn.text("a", "A", 100), GridColumn.rest("b", "B", 50, true)),
                new GridRows() {
                    @Override
                    public int count() {
                        return 1_000_000;
                    }

                    @Override
                    public String text(int row, int column) {
                        asked.add(row);
                        return row + "/" + column;
                    }
                }, 30, "list");
        shell.open();
        settle();
        grid.select(500_000);
        settle();
        assertTrue(asked.contains(500_000));
        assertTrue(asked.size() < 100, "asked for " + asked.size() + " rows");
        assertEquals(500_000, grid.selectedRow().orElseThrow());
    }

    @Test
    void aClickOnAHeadAsksForTheOrderAndASecondOneTurnsIt() {
        List<String> orders = new ArrayList<>();
        VirtualGrid grid = new VirtualGrid(shell, List.of(GridColumn.text("name", "Name", 100), GridColumn.text("date", "Date", 100).unsorted()),
                rows(), 30, "list");
        grid.onSort((key, down) -> orders.add(key + " " + down));
        shell.open();
        settle();
        click(grid, 40, 10);
        click(grid, 40, 10);
        click(grid, 140, 10);
        assertEquals(List.of("name false", "name true"), orders);
    }

    @Test
    void choosingACellOfTheMatrixTellsItsPlaceButBasesDoNot() {
        List<String> chosen = new ArrayList<>();
        MatrixGrid grid = new MatrixGrid(shell, new Table(), 120, "table");
        grid.onSelect((row, column) -> chosen.add(row + "," + column));
        shell.open();
        settle();
        grid.select(0, 1);
        grid.select(1, 2);
        assertEquals(List.of("1,2"), chosen);
    }

    @Test
    void aCutCellTellsItsWholeWordsAndAWholeOneNothing() {
        VirtualGrid grid = new VirtualGrid(shell, List.of(GridColumn.text("a", "A", 60), GridColumn.text("b", "B", 300)),
                words("a name much too long for it"), 30, "list");
        shell.open();
        settle();
        assertEquals("a name much too long for it", grid.cut(10, Space.row() + 10));
        assertNull(grid.cut(100, Space.row() + 10));
        assertNull(grid.cut(10, 5));
    }

    @Test
    void aNarrowListLeavesItsLastColumnsOutInsteadOfScrolling() {
        VirtualGrid grid = new VirtualGrid(shell, List.of(GridColumn.text("a", "A", 100), GridColumn.rest("b", "B", 100, false),
                GridColumn.text("c", "C", 300), GridColumn.text("d", "D", 200)), rows(), 30, "list");
        grid.spare(2);
        shell.open();
        settle();
        assertEquals(3, grid.control().getColumnCount());
        shell.setSize(280, 300);
        settle();
        assertEquals(2, grid.control().getColumnCount());
        assertTrue(grid.control().getWidth() <= grid.control().getClientArea().width);
        shell.setSize(900, 300);
        settle();
        assertEquals(4, grid.control().getColumnCount());
    }

    @Test
    void aColumnTakesTheWidthOfItsWordsWithinBounds() {
        VirtualGrid grid = new VirtualGrid(shell, List.of(GridColumn.text("a", "A", 30), GridColumn.rest("b", "B", 100, false)),
                words("a name of some length"), 30, "list");
        shell.open();
        settle();
        grid.fit(0, 20, 400);
        assertNull(grid.cut(10, Space.row() + 10));
        grid.fit(0, 20, 50);
        assertTrue(grid.widths().startsWith("50,"), grid.widths());
    }

    private static GridRows rows() {
        return words("x");
    }

    private static GridRows words(String words) {
        return new GridRows() {
            @Override
            public int count() {
                return 3;
            }

            @Override
            public String text(int row, int column) {
                return words;
            }
        };
    }

    private void click(VirtualGrid grid, int x, int y) {
        for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
            Event e = new Event();
            e.x = x;
            e.y = y;
            e.button = 1;
            e.count = 1;
            grid.control().notifyListeners(type, e);
        }
        settle();
    }

    private void settle() {
        long until = System.nanoTime() + 250_000_000;
        while (System.nanoTime() < until) {
            if (!shell.getDisplay().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private static final class Table implements MatrixModel {
        @Override
        public int rows() {
            return 3;
        }

        @Override
        public int columns() {
            return 4;
        }

        @Override
        public String group(int column) {
            return column < 1 ? "" : "g";
        }

        @Override
        public String head(int column) {
            return "h" + column;
        }

        @Override
        public String letter(int column) {
            return "A";
        }

        @Override
        public String stub(int row) {
            return "s" + row;
        }

        @Override
        public String figure(int row, int column) {
            return "50 %";
        }

        @Override
        public String aside(int row, int column) {
            return "12";
        }

        @Override
        public String letters(int row, int column) {
            return "";
        }

        @Override
        public int level(int row, int column) {
            return row - 1;
        }

        @Override
        public boolean base(int row) {
            return row == 0;
        }

        @Override
        public boolean weak(int row, int column) {
            return false;
        }
    }
}
