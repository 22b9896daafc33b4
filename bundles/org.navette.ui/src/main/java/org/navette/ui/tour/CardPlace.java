package org.navette.ui.tour;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where a card stands: beside what it speaks about, at the height of its lower end, and never outside the window. */
final class CardPlace {
    private static final int MARGIN = 14;

    private CardPlace() {
    }

    /** @param window room there is. @param about what the card speaks about. @param size of the card */
    static Rectangle of(Rectangle window, Rectangle about, Point size) {
        int right = about.x + about.width;
        int x = right + MARGIN + size.x + MARGIN <= window.x + window.width ? right + MARGIN
                : about.x - MARGIN - size.x >= window.x + MARGIN ? about.x - MARGIN - size.x : right - MARGIN - size.x;
        int y = about.y + about.height - MARGIN - size.y;
        return new Rectangle(within(x, window.x, window.width, size.x), within(y, window.y, window.height, size.y), size.x, size.y);
    }

    private static int within(int at, int from, int room, int length) {
        return Math.max(from, Math.min(at, from + room - length - MARGIN));
    }
}
