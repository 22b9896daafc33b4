package org.navette.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Saved;

class ReportListTest {
    private static Saved table(String name) {
        return new Saved(name.hashCode(), Saved.Kind.TABLE, name, "{}", Instant.EPOCH);
    }

    @Test
    void whatIsNewGoesInAtTheEnd() {
        ReportList list = new ReportList(List.of(table("a"), table("b")), "");
        assertEquals(List.of("a", "b"), list.chosen());
        assertEquals(1, list.move(0, 1));
        list.tick(0, false);
        ReportList later = new ReportList(List.of(table("a"), table("b"), table("c")), list.remember());
        assertEquals(List.of("b", "a", "c"), later.entries().stream().map(ReportList.Entry::name).toList());
        assertEquals(List.of("a", "c"), later.chosen());
    }

    @Test
    void whatIsGoneIsForgottenAndNamesMayBeginWithASign() {
        ReportList list = new ReportList(List.of(table("a"), table("-b"), table("+c")), "");
        list.tick(1, false);
        ReportList later = new ReportList(List.of(table("-b"), table("+c")), list.remember());
        assertEquals(List.of("-b", "+c"), later.entries().stream().map(ReportList.Entry::name).toList());
        assertEquals(List.of("+c"), later.chosen());
    }

    @Test
    void theFirstCannotGoHigherNorTheLastLower() {
        ReportList list = new ReportList(List.of(table("a"), table("b")), "");
        assertEquals(0, list.move(0, -1));
        assertEquals(1, list.move(1, 1));
        assertEquals(List.of("a", "b"), list.chosen());
    }
}
