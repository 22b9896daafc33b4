package org.navette.ui.widgets.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
class GroupedGridTest {
    private static final int COUNT = 1_000_000;
    private final List<Integer> toggled = new ArrayList<>();
    private final List<Integer> opened = new ArrayList<>();
    private int asked;
    private Shell shell;
    private TextGrid grid;

    /** The head of a group on every fifth line; every other group is closed. */
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
                asked++;
                return Optional.of(new TextRow("words", List.of(), List.of(), null, false, Map.of(), ""));
            }

            @Override
            public Optional<GroupHead> head(int index) {
                return index % 5 == 0 ? Optional.of(new GroupHead("Group " + index / 5, "4 rows", null, index % 10 == 0)) : Optional.empty();
            }
        }, "Text", "list");
        grid.onToggle(toggled::add);
        grid.onOpen(opened::add);
        shell.open();
        while (Display.getDefault().readAndDispatch()) {
            continue;
        }
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void headsAreAsHighAsALineAndNoRowIsAskedForInTheirPlace() {
        grid.select(500_000);
        assertEquals(Space.row(), grid.cursorBounds().height);
        assertTrue(asked < 1000, "asked for " + asked + " rows");
    }

    @Test
    void keysOpenAndCloseGroups() {
        grid.select(0);
        press(SWT.ARROW_RIGHT);
        assertEquals(List.of(), toggled, "it is open");
        press(SWT.ARROW_LEFT);
        grid.select(5);
        press(SWT.ARROW_LEFT);
        press(SWT.ARROW_RIGHT);
        press(SWT.CR);
        press(' ');
        assertEquals(List.of(0, 5, 5, 5), toggled);
        assertEquals(List.of(), opened, "a head is no text to read");
    }

    @Test
    void aClickOnAHeadOpensOrClosesIt() {
        grid.select(0);
        Event event = new Event();
        event.x = 100;
        event.y = Space.row() + 5;
        event.button = 1;
        grid.notifyListeners(SWT.MouseDown, event);
        assertEquals(List.of(0), toggled);
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        grid.notifyListeners(SWT.KeyDown, event);
    }
}
