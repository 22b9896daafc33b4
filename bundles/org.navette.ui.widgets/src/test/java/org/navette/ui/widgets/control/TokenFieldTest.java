package org.navette.ui.widgets.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

@Tag("display")
class TokenFieldTest {
    private final int[] changes = { 0 };
    private Shell shell;
    private TokenField field;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        field = new TokenField(shell, List.of("Ada", "Ben"), "Coders", "Take %s away", () -> changes[0]++);
        shell.setSize(400, 120);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void press(char key) {
        Event event = new Event();
        event.character = key;
        field.box().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aCommaMakesATokenAndBackspaceTakesTheLastAway() {
        field.box().setText(" Cleo ");
        press(',');
        field.box().setText("ada; Dan");
        press(',');
        assertEquals(List.of("Cleo", "ada", "Dan"), field.tokens());
        assertArrayEquals(new String[] { "Ben" }, field.box().getItems(), "who is a token already is not offered");
        field.box().setText("ADA");
        press(',');
        assertEquals(3, field.tokens().size(), "the same name again is none");
        assertEquals("", field.box().getText());
        press(SWT.BS);
        assertEquals(List.of("Cleo", "ada"), field.tokens());
        assertEquals(3, changes[0]);
    }
}
