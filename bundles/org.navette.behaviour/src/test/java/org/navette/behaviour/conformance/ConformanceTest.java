package org.navette.behaviour.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.behaviour.warehouse.Credentials;
import org.navette.behaviour.warehouse.Warehouse;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceManner;
import org.navette.testkit.PostgresServer;

class ConformanceTest {
    @TempDir
    Path folder;

    @Test
    void postgreSqlAnswersAsTheEmbeddedEngine() {
        Assumptions.assumeTrue(PostgresServer.programs().isPresent(), "PostgreSQL is not installed here (on Debian: apt-get install postgresql)");
        Credentials credentials = new Credentials(PostgresServer.USER, PostgresServer.PASSWORD);
        try (PostgresServer server = PostgresServer.start()) {
            Warehouse warehouse = new Warehouse(server.url(), "navette_check", null);
            WarehouseEngine.make(warehouse, CheckRows.create(warehouse.dialect(), "navette_check"), credentials, Progress.NONE);
            try (WarehouseEngine engine = WarehouseEngine.open(warehouse, SourceManner.USUAL, credentials, Progress.NONE)) {
                List<Conformance.Finding> findings = new Conformance(folder).run(engine, Progress.NONE);
                assertEquals(List.of(), findings.stream().filter(finding -> !finding.equal()).toList());
                assertTrue(findings.size() > 40, () -> findings.size() + " questions");
                // Questions that all have the same answer, or none, would prove nothing.
                assertTrue(findings.stream().filter(finding -> finding.rows() > 1).count() > 30);
                assertTrue(new HashSet<>(findings.stream().map(Conformance.Finding::sha256).toList()).size() > 40);
            }
        }
    }

    @Test
    void tellsADifference() {
        assertEquals(new Answer(List.of("b", "a")).sha256(), new Answer(List.of("a", "b")).sha256());
        assertTrue(!new Answer(List.of("a", "b")).sha256().equals(new Answer(List.of("a", "c")).sha256()));
    }
}
