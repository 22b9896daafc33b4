package org.navette.ui.widgets.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.navette.ui.widgets.control.FlatButton;
import org.navette.ui.widgets.icon.Icons;

/** Room for large letters. */
@Tag("display")
class DressTest {
    private Shell window;
    private Shell dialog;
    private Button button;

    @BeforeEach
    void open() {
        Fonts.choose(new Fonts.Choice("", 0, 0, 200, 5));
        window = new Shell(Display.getDefault());
        dialog = new Shell(window, SWT.DIALOG_TRIM | SWT.RESIZE);
        dialog.setLayout(new GridLayout());
        button = new Button(dialog, SWT.PUSH);
        button.setText("Carry the settings elsewhere");
        GridData data = new GridData();
        data.widthHint = 90;
        button.setLayoutData(data);
        dialog.setSize(150, 80);
        dialog.open();
    }

    @AfterEach
    void close() {
        window.dispose();
        Fonts.choose(Fonts.Choice.USUAL);
    }

    @Test
    void aDialogGrowsWithItsLetters() {
        dress();
        assertTrue(button.getSize().x >= button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "the button shows its words");
        assertTrue(dialog.getClientArea().width >= button.getSize().x, "and the dialog shows the button");
    }

    @Test
    void beingDressedAgainLeavesADialogAsItIs() {
        dress();
        dialog.setSize(200, 100);
        Point small = dialog.getSize();
        dress();
        assertEquals(small, dialog.getSize(), "somebody made it smaller");
        new Label(dialog, SWT.NONE).setText("A line that was not there before and that is much longer than the button");
        dress();
        assertTrue(dialog.getSize().x > small.x, "what is new gets its room");
    }

    @Test
    void aListTooNarrowForItsWordsSaysThemInATip() {
        Combo combo = new Combo(dialog, SWT.READ_ONLY);
        combo.setItems("Short", "A name of a sample that is much longer than the list is wide");
        GridData data = new GridData();
        data.widthHint = 150;
        combo.setLayoutData(data);
        combo.select(0);
        dress();
        assertNull(combo.getToolTipText());
        combo.select(1);
        assertEquals(combo.getText(), combo.getToolTipText());
        combo.select(0);
        assertNull(combo.getToolTipText(), "all of it is seen again");
        combo.setToolTipText("Its own");
        combo.select(1);
        assertEquals("Its own", combo.getToolTipText());
    }

    @Test
    void iconsGrowWithWords() {
        FlatButton large = FlatButton.icon(dialog, "next", "next", () -> { });
        int side = large.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        assertEquals(32, Icons.get("next").getBounds().width);
        Fonts.choose(Fonts.Choice.USUAL);
        assertEquals(16, Icons.get("next").getBounds().width);
        assertEquals(16, side - large.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }

    private void dress() {
        Dress.all(dialog);
        Dress.all(dialog);
        for (int i = 0; i < 200; i++) {
            if (!Display.getDefault().readAndDispatch()) {
                break;
            }
        }
    }
}
