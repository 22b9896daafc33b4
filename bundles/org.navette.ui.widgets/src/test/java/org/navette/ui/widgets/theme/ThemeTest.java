package org.navette.ui.widgets.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    static List<Theme> looks() {
        return List.of(Theme.LIGHT, Theme.DARK);
    }

    /** WCAG 2.2 asks for a contrast of 4.5 : 1 (success criterion 1.4.3). */
    @ParameterizedTest
    @MethodSource("looks")
    void wordsStandOutFromEveryGround(Theme theme) {
        List<Color> grounds = new ArrayList<>(List.of(theme.paper(), theme.surface(), theme.raised(), theme.soft()));
        grounds.addAll(theme.more());
        grounds.addAll(theme.less());
        for (Color ground : grounds) {
            assertTrue(Theme.contrast(theme.ink(), ground) >= 4.5, theme.id() + " " + ground + " " + Theme.contrast(theme.ink(), ground));
        }
        for (Color ground : List.of(theme.paper(), theme.surface(), theme.raised())) {
            assertTrue(Theme.contrast(theme.muted(), ground) >= 4.5, theme.id() + " muted " + ground + Theme.contrast(theme.muted(), ground));
        }
        assertTrue(Theme.contrast(theme.onAccent(), theme.accent()) >= 4.5);
    }

    @Test
    void mixesColoursByShare() {
        assertEquals(new Color(50, 100, 0), Theme.mix(new Color(0, 100, 0), new Color(100, 100, 0), 0.5));
    }

    @Test
    void tellsListenersOnce() {
        int[] calls = {0};
        Runnable stop = Theme.onChange(() -> calls[0]++);
        Theme.use(Theme.DARK);
        Theme.use(Theme.DARK);
        stop.run();
        Theme.use(Theme.LIGHT);
        assertEquals(1, calls[0]);
    }
}
