package org.navette.behaviour.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

class RfmRuleTest {
    private static final Path FILE = Path.of("rule.csv");

    private static Place place(String text) {
        return assertThrows(InputProblem.class, () -> RfmRule.parse(FILE, text)).place();
    }

    @Test
    void theUsualRuleIsWholeAndReadsAsItIsWritten() {
        assertEquals(RfmRule.USUAL, RfmRule.parse(FILE, RfmRule.USUAL.text()));
        assertEquals("champions", RfmRule.USUAL.segments().getFirst());
        assertEquals("Own name", RfmRule.label("Own name"));
    }

    @Test
    void everyFaultHasItsPlace() {
        assertEquals(new Place(FILE, 1, "x"), place("r,f,x,segment\n*,*,*,all\n"));
        assertEquals(new Place(FILE, 3, "f"), place("r,f,m,segment\n1-3,*,*,low\n4-5,5-6,*,high\n"));
        assertEquals(new Place(FILE, 2, "m"), place("r,f,m,segment\n*,*,4-2,all\n"));
        assertEquals(new Place(FILE, 2, null), place("r,f,m,segment\n*,*,all\n"));
        assertEquals(new Place(FILE, 2, "segment"), place("r,f,m,segment\n*,*,*, \n"));
        assertEquals(new Place(FILE, 4, "r"), place("r,f,m,segment\n1-3,*,*,low\n# more\n3-5,*,*,high\n"));
        assertEquals(new Place(FILE, 3, "r"), place("r,f,m,segment\n1-3,*,*,low\n5,*,*,high\n"));
        assertEquals(new Place(FILE, 1, "r"), place(""));
    }
}
