package org.navette.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.navette.store.merge.RowMerge.Outcome;

class RowMergeTest {
    private static Map<String, Object> row(Object value) {
        Map<String, Object> row = new HashMap<>();
        row.put("v", value);
        return row;
    }

    private static Outcome of(Field field, Object base, Object ours, Object theirs) {
        return RowMerge.of(field, "none".equals(base) ? null : row(base), row(ours), row(theirs), row(theirs));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {"a,a,a,STAYS", "a,b,a,STAYS", "a,a,b,COMES", "a,b,b,STAYS", "a,b,c,CLASHES",
            "a,null,a,STAYS", "a,a,null,COMES",
        "a,null,b,CLASHES", "a,b,null,CLASHES", "null,b,c,CLASHES", "none,a,a,STAYS", "none,a,b,CLASHES", "none,null,b,COMES",
                "none,'',b,COMES",
        "none,a,null,STAYS", "none,a,'',STAYS"})
    void threeVersionsOfAFieldGiveOneOutcome(String base, String ours, String theirs, Outcome outcome) {
        assertEquals(outcome, of(Field.of("v"), base, ours, theirs));
    }

    @Test
    void aQuietFieldAsksNothing() {
        assertEquals(Outcome.STAYS, of(Field.quiet("v"), "a", "b", "c"));
        assertEquals(Outcome.STAYS, of(Field.quiet("v"), "none", "b", "c"));
        assertEquals(Outcome.COMES, of(Field.quiet("v"), "a", "a", "c"));
    }

    @Test
    void aReferenceIsComparedOnItsOwnSide() {
        // The copy's code 70 is the study's 80: both moved the row there.
        assertEquals(Outcome.STAYS, RowMerge.of(Field.of("v"), row(5L), row(80L), row(70L), row(80L)));
        // The copy left it where it was, whatever number that code has in the study now.
        assertEquals(Outcome.STAYS, RowMerge.of(Field.of("v"), row(5L), row(6L), row(5L), row(90L)));
    }

    @Test
    void bothTextsStandOnce() {
        assertEquals("a\nb", RowMerge.both("a", "b"));
        assertEquals("a\nb", RowMerge.both("a\nb", "b"));
        assertEquals("b", RowMerge.both(null, "b"));
    }
}
