package org.navette.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {
    private static final Rectangle SCREEN = new Rectangle(0, 0, 1280, 800);

    @Test
    void aWindowOfAMonitorThatIsGoneComesBackToTheScreen() {
        assertEquals(new Rectangle(280, 0, 1000, 700), WindowBounds.within(new Rectangle(2500, -40, 1000, 700), SCREEN));
    }

    @Test
    void aWindowTooLargeFillsTheScreenAndOneTooSmallGrows() {
        assertEquals(SCREEN, WindowBounds.within(new Rectangle(40, 20, 1920, 1080), SCREEN));
        assertEquals(new Rectangle(5, 6, 480, 480), WindowBounds.within(new Rectangle(5, 6, 10, 10), SCREEN));
    }

    @Test
    void aWindowThatFitsStaysWhereItWas() {
        assertEquals(new Rectangle(7, 9, 900, 600), WindowBounds.within(new Rectangle(7, 9, 900, 600), SCREEN));
    }

    @Test
    void theMonitorThatShowsMostOfItKeepsIt() {
        Rectangle left = new Rectangle(-1920, 300, 1920, 1080);
        assertEquals(new Rectangle(-1000, 400, 900, 600), WindowBounds.home(new Rectangle(-1000, 400, 900, 600), List.of(SCREEN, left)));
        // above the left monitor there is nothing: the corner of the desktop that no monitor shows
        assertEquals(new Rectangle(0, 0, 900, 250), WindowBounds.home(new Rectangle(-1000, 0, 900, 250), List.of(new Rectangle(0, 0, 1280, 250), left)));
    }
}
