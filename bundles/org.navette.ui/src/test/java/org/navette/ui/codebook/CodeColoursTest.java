package org.navette.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.navette.core.study.CodeColours;
import org.navette.ui.widgets.theme.Theme;

class CodeColoursTest {
    /** WCAG 2.2 asks for a contrast of 4.5 : 1 (success criterion 1.4.3). */
    @Test
    void wordsStandOutFromTheTintOfEveryCode() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (CodeColours set : CodeColours.values()) {
                for (String code : set.all()) {
                    Color ground = theme.tint(Theme.hex(code), 0.45);
                    assertTrue(Theme.contrast(theme.ink(), ground) >= 4.5, theme.id() + " " + code + " " + Theme.contrast(theme.ink(), ground));
                }
            }
        }
    }
}
