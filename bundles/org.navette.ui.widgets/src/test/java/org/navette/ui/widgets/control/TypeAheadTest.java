package org.navette.ui.widgets.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.navette.ui.widgets.control.TypeAhead.Choice;

class TypeAheadTest {
    private static final List<Choice> CODES = List.of(choice(1, "Service / Delivery", null), choice(2, "Price", "p"),
            choice(3, "Service / Price of returns", null));

    private static Choice choice(long id, String path, String key) {
        return new Choice(id, path, new Color(0, 0, 0), key);
    }

    private static List<Long> found(String typed) {
        return TypeAhead.matching(CODES, typed).stream().map(Choice::id).toList();
    }

    @Test
    void findsByAnyWordOfThePath() {
        assertEquals(List.of(1L), found("deliv"));
        assertEquals(List.of(3L), found("serv ret"));
    }

    @Test
    void putsNamesThatBeginSoFirst() {
        assertEquals(List.of(1L, 2L, 3L), found(""));
        assertEquals(List.of(2L, 3L), found("price"));
        assertEquals(List.of(2L, 3L), found("p"));
        assertEquals(List.of(), found("x"));
    }

    @Test
    @Tag("display")
    void tellsOfTheHighlightedChoice() {
        Shell shell = new Shell(Display.getDefault());
        try {
            TypeAhead list = new TypeAhead(shell, "code", List.of(new Choice(1, "Price", new Color(0, 0, 0), null, "What it costs & why"),
                    new Choice(2, "Quality", new Color(0, 0, 0), null, null)), c -> { }, "new %s", null);
            assertEquals("What it costs && why", list.told());
            list.type("qual");
            assertEquals("", list.told());
        } finally {
            shell.dispose();
        }
    }
}
