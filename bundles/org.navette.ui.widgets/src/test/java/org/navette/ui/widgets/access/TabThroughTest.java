package org.navette.ui.widgets.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.GridRows;
import org.navette.ui.widgets.grid.VirtualGrid;

/** Whoever has no mouse gets out of a list and off a button again. */
@Tag("display")
class TabThroughTest {
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void tabLeavesAListAndAButton() {
        Control list = new VirtualGrid(shell, List.of(GridColumn.text("name", "Name", 90)), new GridRows() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public String text(int row, int column) {
                return "row " + row;
            }
        }, 30, "list").control();
        Control button = FlatButton.words(shell, null, "Draw", "Draws", () -> { });
        for (Control control : List.of(list, button)) {
            assertTrue(leaves(control, SWT.TRAVERSE_TAB_NEXT), control.toString());
            assertTrue(leaves(control, SWT.TRAVERSE_TAB_PREVIOUS), control.toString());
            assertFalse(leaves(control, SWT.TRAVERSE_RETURN), "Enter is the control's own: " + control);
        }
    }

    /** As SWT asks a control that hears keys. */
    private static boolean leaves(Control control, int way) {
        Event event = new Event();
        event.detail = way;
        event.doit = false;
        control.notifyListeners(SWT.Traverse, event);
        return event.doit;
    }
}
