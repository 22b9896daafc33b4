package org.navette.ui.widgets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;

class MarkIndexTest {
    private static Mark mark(long id, int start, int end) {
        return new Mark(id, start, end, new Color(1, 2, 3), "m" + id, "");
    }

    private static List<Long> ids(List<Mark> marks) {
        return marks.stream().map(Mark::id).toList();
    }

    @Test
    void findsExactlyTheMarksThatTouchARange() {
        Random random = new Random(3);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(1_000);
            marks.add(mark(i, start, start + 1 + random.nextInt(90)));
        }
        MarkIndex index = new MarkIndex(marks);
        for (int from = 0; from < 1_000; from += 37) {
            int left = from;
            List<Long> expected = index.all().stream().filter(m -> m.start() < left + 25 && m.end() > left)
                    .map(Mark::id).toList();
            assertEquals(expected, ids(index.overlapping(left, left + 25)));
        }
    }

    @Test
    void cutsNestedAndCrossingMarksIntoPieces() {
        MarkIndex index = new MarkIndex(List.of(mark(1, 0, 10), mark(2, 4, 6), mark(3, 8, 14)));
        List<MarkIndex.Piece> pieces = index.pieces(2, 20);
        assertEquals(List.of("2-4[1]", "4-6[1, 2]", "6-8[1]", "8-10[1, 3]", "10-14[3]"),
                pieces.stream().map(p -> p.start() + "-" + p.end() + ids(p.marks())).toList());
    }

    @Test
    void leavesUnmarkedTextAlone() {
        MarkIndex index = new MarkIndex(List.of(mark(1, 0, 3), mark(2, 9, 12)));
        assertEquals(List.of("1-3", "9-11"),
                index.pieces(1, 11).stream().map(p -> p.start() + "-" + p.end()).toList());
    }
}
