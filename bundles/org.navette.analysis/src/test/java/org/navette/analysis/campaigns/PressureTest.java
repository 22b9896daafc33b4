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

class PressureTest {
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

    /** In June 1 gets three messages and goes, 2 gets one and buys, 3 none, 4 is known from purchases alone; May is another month. */
    private void load() {
        Loads.load(study, folder, "ads", SourceKind.CAMPAIGNS, """
                customer,date,channel,event
                1,2026-05-31,mail,sent
                1,2026-06-01,mail,sent
                1,2026-06-02,mail,sent
                1,2026-06-02,mail,opened
                1,2026-06-03,text,sent
                1,2026-06-03,text,unsubscribed
                2,2026-06-30,mail,sent
                2,2026-06-30,mail,bought
                3,2026-05-01,mail,sent
                3,2026-05-02,mail,complained
                """);
        Loads.load(study, folder, "buys", SourceKind.TRANSACTIONS, """
                customer,date,amount
                4,2026-06-01,10
                """);
        Loads.load(study, folder, "who", SourceKind.PROFILE, """
                customer,preference
                1,Mail
                2,none
                3,mail
                """);
    }

    @Test
    void customersAreBandedByTheMessagesOfTheMonth() {
        load();
        FoundTable bands = Orders.run(study, "pressure", "cuts", "0,2").table("bands");
        assertEquals(List.of("0", 2L, 0L), bands.rows().get(0).subList(0, 3));
        assertEquals(List.of("1–2", 1L, 1L), bands.rows().get(1).subList(0, 3));
        assertEquals(3L, bands.cell(2, "messages"));
        assertEquals(0.0, bands.cell(0, "complained"));
        assertEquals(1.0, bands.cell(1, "bought"));
        assertEquals(1.0, bands.cell(2, "unsubscribed"));
        // Wilson for 1 of 1: 1 / (1 + 1.96²) to 1.
        assertEquals(1 / (1 + 1.959964 * 1.959964), (Double) bands.cell(2, "unsubscribed-low"), 1e-6);
        assertEquals(1.0, bands.cell(2, "unsubscribed-high"));
    }

    @Test
    void aWindowMovesAndAChannelNarrows() {
        load();
        // The 30 days to June 30th begin on the 1st; the fullest 30 days of 1 hold all four messages, of 3 the one of May.
        assertEquals(List.of(2L, 2L, 0L), Orders.run(study, "pressure", "period", "days").table("bands").rows().stream().map(row -> row.get(1)).toList());
        FoundTable peak = Orders.run(study, "pressure", "period", "peak", "cuts", "0,1,3").table("bands");
        assertEquals(List.of(1L, 2L, 0L, 1L), peak.rows().stream().map(row -> row.get(1)).toList());
        assertEquals(1.0, peak.cell(3, "unsubscribed"));
        FoundTable text = Orders.run(study, "pressure", "channel", "Text").table("bands");
        assertEquals(List.of("1–6", 1L, 1L), text.rows().get(1).subList(0, 3));
        FoundTable earlier = Orders.run(study, "pressure", "as-of", "2026-05-15").table("bands");
        assertEquals(List.of("1–6", 1L, 1L), earlier.rows().get(1).subList(0, 3));
    }

    @Test
    void messagesAreHeldAgainstTheChannelWanted() {
        load();
        Findings found = Orders.run(study, "pressure");
        FoundTable preference = found.table("preference");
        assertEquals(List.of("Mail", 1L, 3L, 1L, 1L, 1.0), preference.rows().get(0).subList(0, 6));
        assertEquals(List.of("none", 1L, 1L, 1L, 1L, 1.0), preference.rows().get(1).subList(0, 6));
        assertTrue(found.tables().stream().noneMatch(table -> table.name().equals("documents")));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThrows(InputProblem.class, () -> Orders.run(study, "pressure"));
        Loads.load(study, folder, "buys", SourceKind.TRANSACTIONS, "customer,date,amount\n4,2026-06-01,10\n");
        InputProblem none = assertThrows(InputProblem.class, () -> Orders.run(study, "pressure"));
        assertTrue(none.getMessage().contains("campaigns"), none.getMessage());
        Loads.load(study, folder, "ads", SourceKind.CAMPAIGNS, "customer,date,event\n4,2026-06-01,sent\n");
        assertThrows(InputProblem.class, () -> Orders.run(study, "pressure", "cuts", "6,0"));
        assertThrows(InputProblem.class, () -> Orders.run(study, "pressure", "cuts", "few"));
        assertThrows(InputProblem.class, () -> Orders.run(study, "pressure", "channel", "mail"));
        assertThrows(InputProblem.class, () -> Orders.run(study, "pressure", "code", "moon"));
        assertEquals(1L, Orders.run(study, "pressure").table("bands").cell(1, "customers"));
    }
}
