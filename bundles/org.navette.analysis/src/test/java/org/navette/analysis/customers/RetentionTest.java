package org.navette.analysis.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundTable;
import org.navette.core.problem.InputProblem;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class RetentionTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void make() {
        study = StudyBuilder.study().document("a", "x", d -> d.customer("1")).at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    /** Rhythms: 1 every 10 days until March 1st, 2 every 30 days until the end; 3 bought once in January, 4 once at the end. */
    private void load() {
        Orders.load(study, folder, """
                customer,date,amount
                1,2026-02-09,5
                1,2026-02-19,5
                1,2026-03-01,5
                2,2026-01-01,5
                2,2026-01-31,5
                2,2026-03-02,5
                2,2026-04-01,5
                2,2026-04-01,-5
                3,2026-01-15,5
                4,2026-04-01,5
                """);
    }

    @Test
    void goneIsWhoIsSilentForLongerThanTheirRhythmAllows() {
        load();
        // The common rhythm is the median of 10 and 30 days: 20. Customer 1 is silent for 31 > 3 × 10 days, 3 for 76 > 3 × 20.
        Findings found = Orders.run(study, "retention");
        FoundTable survival = found.table("survival");
        assertEquals(4L, survival.cell(0, "customers"));
        assertEquals(2L, survival.cell(0, "gone"));
        // Lives: 3 ends at day 0 of 4, 1 at day 20 of 2 left (4 was watched for 0 days), 2 lasts 90 days on.
        assertEquals(0.75, (Double) survival.cell(0, "month-0"), 1e-9);
        assertEquals(0.375, (Double) survival.cell(0, "month-1"), 1e-9);
        assertEquals(20 / (365.2425 / 12), (Double) survival.cell(0, "median"), 1e-9);
        assertEquals(0L, Orders.run(study, "retention", "k", "4").table("survival").cell(0, "gone"));
        assertThrows(java.util.NoSuchElementException.class, () -> found.table("log-rank"));
    }

    @Test
    void whoHasGoneIsCountedByDaysOfPurchase() {
        load();
        FoundTable churn = Orders.run(study, "churn").table("churn");
        assertEquals(List.of("1", 2L, 1L, 0.5), churn.rows().get(0));
        assertEquals(List.of("3–4", 2L, 1L, 0.5), churn.rows().get(1));
        assertEquals(4L, churn.cell(2, "customers"));
    }

    @Test
    void cohortsAreFollowedMonthByMonth() {
        load();
        FoundTable cohorts = Orders.run(study, "retention", "months", "3").table("cohorts");
        assertEquals(List.of("2026-01", 2L, 1.0, 0.0, 0.5, 0.5), cohorts.rows().get(0));
        assertEquals(List.of("2026-02", 1L, 1.0, 1.0, 0.0), cohorts.rows().get(1).subList(0, 5));
        assertNull(cohorts.cell(1, "month-3"));
        assertEquals(List.of("2026-04", 1L, 1.0), cohorts.rows().get(2).subList(0, 3));
        assertNull(cohorts.cell(2, "month-1"));
    }

    @Test
    void groupsAreToldApart() {
        Orders.load(study, folder, """
                customer,date,amount
                1,2025-12-09,5
                2,2026-01-01,5
                3,2026-04-15,5
                """);
        Findings found = Orders.run(study, "retention", "by", "quarter", "as-of", "2026-04-10");
        assertEquals(List.of("2025-Q4", "2026-Q1"), found.table("survival").rows().stream().map(row -> row.getFirst()).toList());
        assertEquals(1L, found.table("log-rank").cell(0, "df"));
        assertTrue(found.charts().getFirst().series().size() == 2);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThrows(InputProblem.class, () -> Orders.run(study, "retention"));
        load();
        assertThrows(InputProblem.class, () -> Orders.run(study, "retention", "source", "none"));
        assertThrows(InputProblem.class, () -> Orders.run(study, "retention", "as-of", "2020-01-01"));
        assertThrows(InputProblem.class, () -> Orders.run(study, "retention", "variable", "moon"));
    }
}
