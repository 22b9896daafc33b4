package org.navette.text.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;

class ConcordanceTest {
    @Test
    void cutsContextByCodePointsAndAtTheEnds() {
        String text = "😀ab retard\n😡cd";
        assertEquals(List.of(new Concordance.Line(new Segment(4, 10), "b ", "retard", " 😡")),
                Concordance.lines(text, List.of(new Segment(4, 10)), 2));
        assertEquals(List.of(new Concordance.Line(new Segment(4, 10), "😀ab ", "retard", " 😡cd")),
                Concordance.lines(text, List.of(new Segment(4, 10)), 40));
    }
}
