package org.navette.analysis.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.customers.Orders;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundTable;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class WorthTest {
    @TempDir
    Path folder;
    private Study study;

    /** 1 leaves 100 − 10, 2 leaves 20 − 5 − minutes, 3 returns more than it buys, 4 only costs. */
    @BeforeEach
    void make() {
        study = StudyBuilder.study().document("a", "x", d -> d.customer("1")).at(folder.resolve("s.navette"));
        Loads.load(study, folder, "buys", SourceKind.TRANSACTIONS, """
                customer,date,margin
                1,2026-01-01,60
                1,2026-02-01,40
                2,2026-01-05,20
                3,2026-01-06,5
                3,2026-01-07,-15
                1,2026-07-01,1000
                """);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void costs() {
        Loads.load(study, folder, "ads", SourceKind.CAMPAIGNS, """
                customer,date,event,cost
                1,2026-01-01,sent,10
                2,2026-01-01,sent,5
                4,2026-01-01,sent,2
                """);
        Loads.load(study, folder, "calls", SourceKind.CONTACTS, """
                customer,date,duration
                2,2026-01-09,40
                """);
    }

    @Test
    void marginLessCostsStandsByTenthsAndAsACurve() {
        costs();
        Findings found = Orders.run(study, "whales", "as-of", "2026-06-30", "minute-cost", "0.5");
        FoundTable tenths = found.table("tenths");
        assertEquals(List.of("1", 1L, 100.0, 10.0, 90.0), tenths.rows().get(0).subList(0, 5));
        assertEquals(List.of("2", 1L, 0.0, 2.0, -2.0), tenths.rows().get(1).subList(0, 5));
        assertEquals(List.of("3", 1L, 20.0, 25.0, -5.0), tenths.rows().get(2).subList(0, 5));
        assertEquals(List.of("4", 1L, -10.0, 0.0, -10.0), tenths.rows().get(3).subList(0, 5));
        assertEquals(90.0 / 73, (Double) tenths.cell(0, "cumulative"), 1e-12);
        assertEquals(1.0, (Double) tenths.cell(3, "cumulative"), 1e-12);
        assertEquals(List.of(3L, 0.75, -17.0, 90.0, 73.0), found.table("losing").rows().getFirst());
        var points = found.charts().getFirst().series().getFirst().points();
        assertEquals(List.of(0.0, 25.0, 50.0, 75.0, 100.0), points.stream().map(p -> p.x()).toList());
        assertEquals(90.0 / 73, points.get(1).y(), 1e-12);
    }

    @Test
    void withoutSourcesOfCostsTheMarginStands() {
        Findings found = Orders.run(study, "whales");
        assertEquals(1100.0, found.table("tenths").cell(0, "left"));
        assertTrue(found.notes().size() >= 3);
    }

    @Test
    void refusesADayBeforeAnyRow() {
        assertThrows(InputProblem.class, () -> Orders.run(study, "whales", "as-of", "2020-01-01"));
    }
}
