package org.navette.ui.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.ui.behaviour.BehaviourPlan.Role;

class BehaviourPlanTest {
    @TempDir
    private Path folder;

    private BehaviourPlan plan(String text) throws IOException {
        return BehaviourPlan.of(Files.writeString(folder.resolve("t.csv"), text));
    }

    @Test
    void proposesRolesByTheNamesOfColumns() throws IOException {
        BehaviourPlan plan = plan("Customer ID,date,amount,colour\n17,2026-01-02,3.5,red\n18,2026-01-03,4,red\n");
        assertEquals(List.of(Role.CUSTOMER, Role.DATE, Role.AMOUNT, Role.IGNORE), plan.columns().stream().map(BehaviourPlan.Column::role).toList());
        assertEquals(List.of("17", "18"), plan.columns().getFirst().examples());
        assertEquals(SourceKind.TRANSACTIONS, plan.kind());
        assertTrue(plan.complaint().isEmpty());
    }

    @Test
    void theAmountIsThePriceTimesTheQuantity() throws IOException {
        BehaviourPlan plan = plan("client,Quantity,UnitPrice\n1,2,3\n");
        assertEquals(Map.of(SourceColumn.CUSTOMER, "client", SourceColumn.QUANTITY, "Quantity", SourceColumn.AMOUNT, "Quantity*UnitPrice"),
                plan.params("s", SourceKind.TRANSACTIONS, false).columns());
        assertTrue(plan.with(1, Role.IGNORE).complaint().isPresent());
    }

    @Test
    void aPartIsPlayedByOneColumnOnly() throws IOException {
        BehaviourPlan plan = plan("customer,amount,net\n1,2,3\n").with(2, Role.AMOUNT);
        assertEquals(List.of(Role.CUSTOMER, Role.IGNORE, Role.AMOUNT), plan.columns().stream().map(BehaviourPlan.Column::role).toList());
    }

    @Test
    void knowsCampaignsContactsAndProfilesByTheirColumns() throws IOException {
        assertEquals(SourceKind.CAMPAIGNS, plan("customer,date,campaign,event\n1,2026-01-01,x,sent\n").kind());
        assertEquals(SourceKind.CONTACTS, plan("customer,date,reason\n1,2026-01-01,x\n").kind());
        assertEquals(SourceKind.PROFILE, plan("customer,region\n1,x\n").kind());
    }

    @Test
    void asksForTheCustomerAndTellsWhatMakesAFileUnusable() throws IOException {
        assertTrue(plan("a,b\n1,2\n").complaint().isPresent());
        BehaviourPlan absent = BehaviourPlan.of(folder.resolve("no.csv"));
        assertEquals(absent.problem(), absent.complaint().orElseThrow());
    }

    @Test
    void looksIntoPackedTextAndTellsOfDamage(@org.junit.jupiter.api.io.TempDir java.nio.file.Path place) throws java.io.IOException {
        java.nio.file.Path packed = place.resolve("o.csv.gz");
        try (var out = new java.util.zip.GZIPOutputStream(java.nio.file.Files.newOutputStream(packed))) {
            out.write("client;montant\nC1;3,5\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        BehaviourPlan plan = BehaviourPlan.of(packed);
        org.junit.jupiter.api.Assertions.assertEquals(java.util.List.of("client", "montant"), plan.columns().stream().map(BehaviourPlan.Column::name).toList());
        byte[] whole = java.nio.file.Files.readAllBytes(packed);
        java.nio.file.Path cut = java.nio.file.Files.write(place.resolve("cut.csv.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        org.junit.jupiter.api.Assertions.assertTrue(BehaviourPlan.of(cut).problem().contains("cut.csv.gz"));
    }

    @Test
    void looksIntoParquet(@org.junit.jupiter.api.io.TempDir java.nio.file.Path place) {
        java.nio.file.Path file = place.resolve("o.parquet");
        try (var engine = org.navette.behaviour.engine.DuckDbEngine.open(place.resolve("make.duckdb"))) {
            engine.work(org.navette.core.progress.Progress.NONE, session -> {
                session.execute("COPY (SELECT 'C1' AS client, 3.5 AS montant) TO '" + file + "' (FORMAT parquet)");
                return null;
            });
        }
        BehaviourPlan plan = BehaviourPlan.of(file);
        org.junit.jupiter.api.Assertions.assertNull(plan.problem());
        org.junit.jupiter.api.Assertions.assertEquals(java.util.List.of("3.5"), plan.columns().get(1).examples());
    }

    @Test
    void theKindsOfSourcesHaveTheirParts() throws IOException {
        Path file = Files.writeString(folder.resolve("contacts.csv"), "customer,date,reason,minutes,resolved,campagne\nC1,2026-01-01,prix,4,oui,été\n");
        assertEquals(List.of(Role.CUSTOMER, Role.DATE, Role.REASON, Role.DURATION, Role.RESOLVED, Role.CAMPAIGN),
                BehaviourPlan.of(file).columns().stream().map(BehaviourPlan.Column::role).toList());
    }

    @Test
    void aKindOffersItsOwnPartsOnlyAndGivesUpThoseOfOthers() throws IOException {
        BehaviourPlan plan = plan("customer,date,amount,reason,region\nC1,2026-01-01,3,prix,x\n");
        BehaviourPlan contacts = plan.with(SourceKind.CONTACTS);
        assertEquals(List.of(Role.CUSTOMER, Role.DATE, Role.IGNORE, Role.REASON, Role.IGNORE),
                contacts.columns().stream().map(BehaviourPlan.Column::role).toList());
        assertEquals(List.of("amount", "region"), contacts.idle());
        assertEquals(Role.AMOUNT, contacts.with(SourceKind.TRANSACTIONS).columns().get(2).role(), "and takes its names up again");
        assertEquals(List.of(Role.CUSTOMER, Role.PREFERENCE, Role.IGNORE), BehaviourPlan.roles(SourceKind.PROFILE));
        assertTrue(BehaviourPlan.roles(SourceKind.TRANSACTIONS).contains(Role.PRICE));
        assertNotEquals(BehaviourPlan.told(Role.DATE, SourceKind.PROFILE), BehaviourPlan.told(Role.DATE, SourceKind.CONTACTS), "wanted there");
    }
}
