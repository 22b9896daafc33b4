package org.navette.ui.look;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.ui.keys.ApplicationFile;
import org.navette.ui.widgets.icon.Icons;

class FaintIconsTest {
    @Test
    void everyButtonHasAFaintDrawing() {
        List<String> icons = new ApplicationFile().buttonIcons();
        assertFalse(icons.isEmpty());
        for (String icon : icons) {
            String faint = icon.replace(".svg", "-off.svg");
            assertNotNull(Icons.class.getResource(faint), faint + " is missing beside " + icon);
        }
    }
}
