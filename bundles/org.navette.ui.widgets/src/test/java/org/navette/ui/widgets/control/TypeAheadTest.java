package org.navette.ui.widgets.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.Color;
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
}
