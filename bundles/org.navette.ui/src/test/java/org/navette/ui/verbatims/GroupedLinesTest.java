package org.navette.ui.verbatims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class GroupedLinesTest {
    private final GroupedLines lines = new GroupedLines(List.of(group("a", 0, 2), group("b", 2, 5)), 5);

    private static GroupedLines.Group group(String key, int from, int to) {
        return new GroupedLines.Group(key, key, null, from, to);
    }

    @Test
    void headsStandAboveTheirRows() {
        assertEquals(7, lines.lines());
        assertEquals(List.of(-1, 0, 1, -1, 2, 3, 4), java.util.stream.IntStream.range(0, 7).mapToObj(lines::row).toList());
        assertEquals("b", lines.head(3).orElseThrow().key());
        assertTrue(lines.head(4).isEmpty());
        assertEquals(-1, lines.row(7));
        assertEquals(4, lines.line(2));
    }

    @Test
    void aClosedGroupHasItsHeadOnly() {
        lines.toggle(lines.head(0).orElseThrow());
        assertEquals(5, lines.lines());
        assertEquals(-1, lines.line(1));
        assertEquals(2, lines.line(2));
        GroupedLines anew = new GroupedLines(List.of(group("a", 0, 3), group("b", 3, 6)), 6);
        anew.like(lines);
        assertFalse(anew.open(anew.head(0).orElseThrow()));
        lines.all(true);
        assertEquals(7, lines.lines());
        lines.all(false);
        assertEquals(2, lines.lines());
    }

    @Test
    void aPlainListHasRowsOnly() {
        GroupedLines plain = new GroupedLines(List.of(), 3);
        assertEquals(3, plain.lines());
        assertEquals(2, plain.row(2));
        assertEquals(-1, plain.row(3));
        assertTrue(plain.head(0).isEmpty());
        assertFalse(plain.grouped());
    }

    @Test
    void aMillionRowsInAThousandGroupsAreFoundFromBothSides() {
        List<GroupedLines.Group> groups = new ArrayList<>();
        for (int g = 0; g < 1000; g++) {
            groups.add(group("g" + g, g * 1000, (g + 1) * 1000));
        }
        GroupedLines many = new GroupedLines(groups, 1_000_000);
        many.toggle(groups.get(10));
        assertEquals(1_001_000 - 1000, many.lines());
        for (int row = 0; row < 1_000_000; row += 997) {
            int line = many.line(row);
            assertEquals(row / 1000 == 10 ? -1 : row, line < 0 ? -1 : many.row(line));
        }
    }
}
