package org.navette.ui.widgets.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnSpreadTest {
    private final ColumnSpread spread = new ColumnSpread();

    @BeforeEach
    void show() {
        spread.show(List.of(GridColumn.rest("text", "Text", 220, true), GridColumn.text("a", "A", 100), GridColumn.text("b", "B", 80)));
        spread.room(600);
    }

    private List<String> keys() {
        return spread.columns().stream().map(GridColumn::key).toList();
    }

    @Test
    void theTextTakesTheRoomThatTheOthersLeave() {
        assertEquals(420, spread.width(0));
        assertEquals(0, spread.most());
        spread.room(300);
        assertEquals(220, spread.width(0));
        assertEquals(100, spread.most());
    }

    @Test
    void aWidthOfItsOwnLetsTheListScroll() {
        spread.resize(1, 400);
        assertEquals(400, spread.width(1));
        assertEquals(220, spread.width(0));
        assertEquals(100, spread.most());
        spread.resize(1, 3);
        assertEquals(ColumnSpread.NARROWEST, spread.width(1));
    }

    @Test
    void whatIsFrozenStaysAndCoversWhatScrollsBelowIt() {
        spread.show(List.of(GridColumn.text("a", "A", 100), GridColumn.text("b", "B", 300), GridColumn.text("c", "C", 300),
                GridColumn.text("d", "D", 300)));
        spread.freeze(1);
        spread.scroll(250);
        assertEquals(0, spread.left(0));
        assertEquals(100 - 250, spread.left(1));
        assertEquals(0, spread.at(50));
        assertEquals(1, spread.at(120));
        assertEquals(2, spread.at(200));
        assertEquals(0, spread.edge(99));
        spread.reveal(3);
        assertEquals(600, spread.left(3) + spread.width(3));
        spread.reveal(1);
        assertEquals(100, spread.left(1));
    }

    @Test
    void inANarrowListFewerStayForTheSakeOfTheOthers() {
        spread.freeze(3);
        spread.room(250);
        assertTrue(spread.staying() < 3);
        assertEquals(3, spread.frozen());
        spread.room(1000);
        assertEquals(3, spread.staying());
    }

    @Test
    void aColumnIsDroppedBetweenOthers() {
        assertEquals(0, spread.gap(5));
        assertEquals(2, spread.gap(430 + 80));
        assertEquals(3, spread.gap(2000));
        assertEquals(0, spread.move(2, 0));
        assertEquals(List.of("b", "text", "a"), keys());
        assertEquals(2, spread.move(0, 3));
        assertEquals(List.of("text", "a", "b"), keys());
    }

    @Test
    void fortyColumnsCanAllBeReached() {
        List<GridColumn> many = new ArrayList<>(List.of(GridColumn.rest("text", "Text", 220, true)));
        for (int i = 0; i < 40; i++) {
            many.add(GridColumn.text("c" + i, "C" + i, 92));
        }
        spread.show(many);
        for (int i = 0; i < many.size(); i++) {
            spread.reveal(i);
            assertTrue(spread.left(i) >= 0 && spread.left(i) + spread.width(i) <= 600, "column " + i);
        }
    }
}
