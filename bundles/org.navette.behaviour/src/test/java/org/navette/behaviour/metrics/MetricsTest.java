package org.navette.behaviour.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.Sources;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;

class MetricsTest {
    private static final Source SALES = Sources.of("sales", "customer", "id", "date", "day", "amount", "sum", "margin", "gain");
    @TempDir
    Path folder;
    private DuckDbEngine engine;
    private Metrics metrics;

    /** a: 2 purchases on one day, one later, one return; b: one purchase; c: a return alone; the last row is nobody's. */
    @BeforeEach
    void open() {
        engine = DuckDbEngine.open(folder.resolve("study.behaviour.duckdb"));
        metrics = new Metrics(engine);
        Sources.declare(engine, SALES, Sources.file(folder, "a.csv", "id,day,sum,gain", "1.0,2024-01-01,10,4",
                "1.0,2024-01-01,20,6", "1.0,2024-01-11,30,-1", "1.0,2024-01-15,-6,-2", "b,2024-01-21,100,40",
                "c,2024-01-20,-5,-5", ",2024-01-31,1000,1000"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void agreesWithFiguresComputedByHand() {
        MetricTable table = metrics.compute(SALES, null, Progress.NONE);
        assertEquals(LocalDate.of(2024, 1, 31), table.asOf());
        assertEquals(3, table.customers());
        List<String> keys = List.of("1.0", "b", "c", "nobody");
        assertEquals(Map.of("1.0", 20.0, "b", 10.0), metrics.valuesOf(SALES, MetricCatalogue.RECENCY, keys, Progress.NONE));
        assertEquals(Map.of("1.0", 2.0, "b", 1.0, "c", 0.0),
                metrics.valuesOf(SALES, MetricCatalogue.FREQUENCY, keys, Progress.NONE));
        assertEquals(Map.of("1.0", 54.0, "b", 100.0, "c", -5.0),
                metrics.valuesOf(SALES, MetricCatalogue.MONETARY, keys, Progress.NONE));
        assertEquals(Map.of("1.0", 7.0, "b", 40.0, "c", -5.0),
                metrics.valuesOf(SALES, MetricCatalogue.MARGIN_SUM, keys, Progress.NONE));
        assertEquals(Map.of("1.0", 27.0, "b", 100.0), metrics.valuesOf(SALES, MetricCatalogue.BASKET, keys, Progress.NONE));
        assertEquals(Map.of("1.0", 30.0, "b", 10.0), metrics.valuesOf(SALES, MetricCatalogue.TENURE, keys, Progress.NONE));
        MetricSummary recency = table.summaries().getFirst();
        assertEquals(new MetricSummary("recency", Unit.DAYS, 10.0, 12.5, 15.0, 15.0, 17.5, 20.0, 1), recency);
        assertEquals(table, metrics.stored(SALES).orElseThrow());
    }

    @Test
    void leavesOutWhatCameAfterTheDay() {
        assertEquals(1, metrics.compute(SALES, LocalDate.of(2024, 1, 12), Progress.NONE).customers());
        assertEquals(Map.of("1", 1.0), metrics.valuesOf(SALES, MetricCatalogue.RECENCY, List.of("1", "b"), Progress.NONE));
        assertThrows(InputProblem.class, () -> metrics.compute(SALES, LocalDate.of(2023, 1, 1), Progress.NONE));
        assertEquals(LocalDate.of(2024, 1, 12), metrics.stored(SALES).orElseThrow().asOf());
    }

    @Test
    void countsAPurchaseByItsQuantityWhenThereIsOne() {
        Source free = Sources.of("free", "customer", "id", "date", "day", "amount", "sum", "quantity", "n");
        Sources.declare(engine, free, Sources.file(folder, "f.csv", "id,day,sum,n", "a,2024-01-01,0,1", "a,2024-01-02,9,-1"));
        metrics.compute(free, null, Progress.NONE);
        assertEquals(Map.of("a", 1.0), metrics.valuesOf(free, MetricCatalogue.TENURE, List.of("a"), Progress.NONE));
        assertEquals(Map.of("a", 1.0), metrics.valuesOf(free, MetricCatalogue.FREQUENCY, List.of("a"), Progress.NONE));
    }

    @Test
    void bandsByLimits() {
        metrics.compute(SALES, null, Progress.NONE);
        Bands bands = metrics.bandsOf(SALES, MetricCatalogue.MONETARY, new Cuts(List.of(0.0, 54.0, 100.0)), List.of("1.0", "c"),
                Progress.NONE);
        assertEquals(Map.of("1.0", 2, "c", 0), bands.indexByKey());
        assertEquals(List.of(1L, 0L, 1L, 1L), bands.bands().stream().map(Band::size).toList());
        assertEquals(54.0, bands.bands().get(2).low());
        Bands recency = metrics.bandsOf(SALES, MetricCatalogue.RECENCY, new Quintiles(), List.of("1", "b", "c"), Progress.NONE);
        assertEquals(Map.of("b", 0, "1", 1), recency.indexByKey());
        assertEquals(1, recency.missing());
    }

    @Test
    void makesEqualFifthsWithTiesByKey() {
        StringBuilder text = new StringBuilder("id,day,sum\n");
        for (int i = 0; i < 10; i++) {
            text.append("k").append(i).append(",2024-01-01,").append(i < 6 ? 1 : i).append('\n');
        }
        Source source = Sources.of("ties", "customer", "id", "date", "day", "amount", "sum");
        Sources.declare(engine, source, Sources.file(folder, "t.csv", text.toString()));
        metrics.compute(source, null, Progress.NONE);
        Bands bands = metrics.bandsOf(source, MetricCatalogue.MONETARY, new Quintiles(), List.of("k0", "k2", "k5", "k9"),
                Progress.NONE);
        assertEquals(Map.of("k0", 0, "k2", 1, "k5", 2, "k9", 4), bands.indexByKey());
        assertEquals(List.of(2L, 2L, 2L, 2L, 2L), bands.bands().stream().map(Band::size).toList());
        long[][] stored = metrics.crosstab(source, MetricCatalogue.MONETARY, new Quintiles(), MetricCatalogue.BASKET,
                new Cuts(List.of(2.0)), Reading.STORED, Progress.NONE);
        assertArrayEquals(new long[][] {{2, 0}, {2, 0}, {2, 0}, {0, 2}, {0, 2}}, stored);
        assertArrayEquals(stored, metrics.crosstab(source, MetricCatalogue.MONETARY, new Quintiles(), MetricCatalogue.BASKET,
                new Cuts(List.of(2.0)), Reading.FROM_ROWS, Progress.NONE));
    }

    @Test
    void saysWhatIsMissing() {
        Source bare = Sources.of("bare", "customer", "id", "amount", "sum");
        Sources.declare(engine, bare, folder.resolve("a.csv"));
        assertEquals(List.of(MetricCatalogue.MONETARY, MetricCatalogue.RETURN_RATE, MetricCatalogue.RETURN_VALUE), metrics.available(bare));
        assertThrows(InputProblem.class, () -> metrics.compute(bare, List.of(MetricCatalogue.RECENCY), null, Progress.NONE));
        assertThrows(InputProblem.class, () -> metrics.compute(bare, LocalDate.of(2024, 1, 1), Progress.NONE));
        assertThrows(InputProblem.class,
                () -> metrics.valuesOf(bare, MetricCatalogue.MONETARY, List.of(), Progress.NONE));
        assertThrows(InputProblem.class, () -> metrics.compute(Sources.of("other", "customer", "id"), null, Progress.NONE));
        assertEquals(3, metrics.compute(bare, null, Progress.NONE).customers());
        assertTrue(metrics.stored(SALES).isEmpty());
    }
}
