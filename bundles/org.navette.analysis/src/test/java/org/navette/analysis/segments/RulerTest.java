package org.navette.analysis.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;

class RulerTest {
    @Test
    void aPassageGetsSoManyWordsOnEachSideInCodePoints() {
        Ruler ruler = new Ruler("one 😀 two three four five");
        assertEquals(new Segment(6, 20), ruler.around(new Segment(10, 15), 1));
        assertEquals(new Segment(10, 15), ruler.around(new Segment(10, 15), 0));
        assertEquals(new Segment(0, 25), ruler.around(new Segment(10, 15), 9));
    }

    @Test
    void aPassageGetsTheParagraphsThatItTouches() {
        Ruler ruler = new Ruler("First line.\n\n  Second one.\nThird.");
        assertEquals(new Segment(0, 11), ruler.paragraphs(new Segment(2, 4)));
        assertEquals(new Segment(15, 33), ruler.paragraphs(new Segment(20, 28)));
    }
}
