package org.navette.analysis.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.Unit;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class BehaviourTest {
    @TempDir
    Path folder;
    private Study study;
    private Path orders;

    @BeforeEach
    void build() throws IOException {
        study = StudyBuilder.study().document("a1", "x", d -> d.customer("1").channel("web"))
                .document("a2", "x", d -> d.customer("1").channel("shop"))
                .document("b", "x", d -> d.customer("2.0").channel("web"))
                .document("c", "x", d -> d.customer("99").channel("web")).document("n", "x", d -> d.channel("web"))
                .at(folder.resolve("s.navette"));
        orders = Files.writeString(folder.resolve("orders.csv"), """
                client,day,amount
                1,2026-01-01,10
                1,2026-02-01,30
                2.0,2026-03-01,100
                ,2026-03-01,5
                3,2026-03-02,abc
                4,2026-03-02,1
                """);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private ImportBehaviour.Result load(String name) {
        return new ImportBehaviour().run(study, params(name), Progress.NONE);
    }

    private ImportBehaviour.Params params(String name) {
        return new ImportBehaviour.Params(orders, name, SourceKind.TRANSACTIONS, Map.of(SourceColumn.CUSTOMER, "client",
                SourceColumn.DATE, "day", SourceColumn.AMOUNT, "amount"), false, null, null, null, null);
    }

    @Test
    void rowsComeInAndBadOnesAreKeptWithTheirReason() throws IOException {
        var result = load("orders");
        assertEquals(5, result.rows());
        assertEquals(1, result.withoutCustomer());
        assertEquals(1, result.rejected());
        assertEquals(3, result.customers());
        assertEquals(2, result.matched());
        assertEquals(LocalDate.of(2026, 3, 2), result.last());
        assertEquals(146, result.total(), 1e-9);
        List<String> lines = Files.readAllLines(result.rejects());
        assertTrue(lines.get(1).startsWith("6,") && lines.get(1).contains("abc"), lines.get(1));
        assertEquals(5, study.sources().find("orders").orElseThrow().rows());
    }

    @Test
    void aNameIsTakenOnce() {
        load("orders");
        assertThrows(InputProblem.class, () -> load("orders"));
        assertEquals(1, study.sources().list().size());
    }

    @Test
    void lostDataComeBackFromTheSameFileOnly() throws IOException {
        load("orders");
        Files.delete(study.beside(MetricDesk.SUFFIX));
        assertEquals(5, load("orders").rows());
        assertEquals(1, study.sources().list().size());
        Files.delete(study.beside(MetricDesk.SUFFIX));
        Files.writeString(orders, "client,day,amount\n1,2026-01-01,10\n");
        assertThrows(InputProblem.class, () -> load("orders"));
    }

    @Test
    void cancellingLeavesNothing() {
        Progress never = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Cancelled.class, () -> new ImportBehaviour().run(study, params("orders"), never));
        assertEquals(0, study.sources().list().size());
        assertTrue(Files.notExists(study.beside(MetricDesk.SUFFIX)));
        assertEquals(5, load("orders").rows());
        assertThrows(Cancelled.class, () -> new ImportBehaviour().run(study, params("others"), never));
        assertTrue(Files.exists(study.beside(MetricDesk.SUFFIX)));
    }

    @Test
    void metricsAreKeptAndNotedInTheStudy() {
        assertThrows(InputProblem.class,
                () -> new ComputeMetrics().run(study, new ComputeMetrics.Params(null, List.of(), null), Progress.NONE));
        load("orders");
        var result = new ComputeMetrics().run(study,
                new ComputeMetrics.Params(null, List.of("recency", "monetary"), LocalDate.of(2026, 3, 31)), Progress.NONE);
        assertEquals(3, result.customers());
        assertEquals(List.of("recency", "monetary"),
                result.summaries().stream().map(org.navette.behaviour.metrics.MetricSummary::name).toList());
        var source = study.sources().find("orders").orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 31), study.sources().metricsAsOf(source.id()).orElseThrow());
    }

    @Test
    void metricBandsAndMeansReachTheTable() {
        load("orders");
        new ComputeMetrics().run(study, new ComputeMetrics.Params("orders", List.of("monetary"), null), Progress.NONE);
        var documents = new Crosstab().run(study, new CrosstabParams("var:channel", List.of("metric:monetary/bands(50)"),
                Unit.DOCUMENT, null, "none", "monetary", 95, 0, "none"), Progress.NONE);
        assertEquals(List.of(5L, 2L, 1L), documents.columns().stream().map(c -> c.base()).toList());
        int web = 1;
        assertEquals((40 + 100) / 2.0, documents.cell(web, 0).mean(), 1e-9);
        assertEquals(100, documents.cell(web, 2).mean(), 1e-9);
        assertNull(documents.cell(0, 2).mean());
        var customers = new Crosstab().run(study, new CrosstabParams("metric:monetary/bands(50)", List.of("var:channel"),
                Unit.CUSTOMER, null, "none", "monetary", 95, 0, "none"), Progress.NONE);
        assertEquals(List.of(1L, 1L), List.of(customers.cell(0, 0).count(), customers.cell(1, 0).count()));
        assertEquals(40, customers.cell(0, 0).mean(), 1e-9);
    }
}
