package org.navette.ui.verbatims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Kind;
import org.navette.store.DocumentRow;
import org.navette.ui.verbatims.VerbatimRow.Chip;

class VerbatimRowTest {
    private static final DocumentRow HEAD = new DocumentRow(1, "d", Kind.REVIEW, "fr", null, null, null, "", 0, null, false);

    @Test
    void aCodePutOnItStandsBehindTheCodersOwnAndBeforeThoseOfOthers() {
        assertEquals(List.of(chip(1, true), chip(7, true), chip(3, false)), with(7, chip(1, true), chip(3, false)));
    }

    @Test
    void theSameCodeOfAnotherIsShownOnce() {
        assertEquals(List.of(chip(1, true), chip(3, true)), with(3, chip(1, true), chip(3, false)));
    }

    @Test
    void aCodeOnAPartKeepsItsPlace() {
        assertEquals(List.of(chip(7, true), chip(1, true)), with(7, new Chip(7, true, false), chip(1, true)));
    }

    private static List<Chip> with(long code, Chip... before) {
        return new VerbatimRow(HEAD, "text", List.of(before), false, Map.of(), Map.of()).with(code).chips();
    }

    private static Chip chip(long code, boolean own) {
        return new Chip(code, own, true);
    }
}
