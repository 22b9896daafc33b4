package org.navette.ui.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();
    private boolean readingSeen = true;
    private boolean gridSeen = true;

    private void both() {
        turns.join("reading", () -> readingSeen);
        turns.join("grid", () -> gridSeen);
    }

    @Test
    void exactlyOneOfTwoThatAreSeen() {
        both();
        assertTrue(turns.of("reading") ^ turns.of("grid"));
    }

    @Test
    void theOneThatHadTheFocusLast() {
        both();
        turns.took("reading");
        turns.took("grid");
        assertTrue(turns.of("grid"));
        assertFalse(turns.of("reading"));
    }

    @Test
    void oneThatIsHiddenOrGoneGivesWay() {
        both();
        turns.took("grid");
        gridSeen = false;
        assertTrue(turns.of("reading"));
        gridSeen = true;
        turns.leave("grid");
        assertTrue(turns.of("reading"));
        assertFalse(turns.of("grid"));
    }
}
