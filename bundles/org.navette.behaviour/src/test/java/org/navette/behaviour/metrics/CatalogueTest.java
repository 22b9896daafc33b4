package org.navette.behaviour.metrics;

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

/** Figures computed by hand. */
class CatalogueTest {
    private static final Source SHOP = Sources.of("shop", "customer", "id", "date", "day", "amount", "sum", "margin", "gain", "quantity", "n",
            "category", "kind", "channel", "way");
    private static final List<String> KEYS = List.of("a", "b", "c", "d", "e", "z");
    @TempDir
    Path folder;
    private DuckDbEngine engine;
    private Metrics metrics;
    private MetricTable table;

    /**
     * a: two lines on one day in the shop, then one on the web, a return, and a last one on the web; b: one purchase; c: a return
     * alone; d: two lines on one day without amounts; e: web and shop on one and the same day, a year and more ago.
     */
    @BeforeEach
    void open() {
        engine = DuckDbEngine.open(folder.resolve("study.behaviour.duckdb"));
        metrics = new Metrics(engine);
        Sources.declare(engine, SHOP, Sources.file(folder, "a.csv", "id,day,sum,gain,n,kind,way",
                "a,2024-01-01,10,4,1,tea,shop", "a,2024-01-01,20,6,2,tea,shop", "a,2024-01-11,30,5,1,cup,web", "a,2024-01-15,-6,-2,-1,cup,web",
                "a,2024-01-31,40,10,1,pot,web", "b,2024-01-21,100,40,1,tea,shop", "c,2024-01-20,-5,-5,-1,tea,web",
                "d,2024-01-30,,,1,,web", "d,2024-01-30,,,1,cup,web", "e,2022-01-31,8,2,1,tea,web", "e,2022-01-31,2,1,1,tea,shop"));
        table = metrics.compute(SHOP, null, Progress.NONE);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Map<String, Double> figures(String name) {
        return metrics.valuesOf(SHOP, MetricCatalogue.named(name), KEYS, Progress.NONE);
    }

    @Test
    void daysBetweenPurchases() {
        assertEquals(Map.of("a", 15.0), figures("interval"));
    }

    @Test
    void returnsByLineAndByAmount() {
        assertEquals(Map.of("a", 1 / 5.0, "b", 0.0, "c", 1.0, "d", 0.0, "e", 0.0), figures("return-rate"));
        assertEquals(Map.of("a", 6 / 100.0, "b", 0.0, "e", 0.0), figures("return-value"));
    }

    @Test
    void categoriesBought() {
        assertEquals(Map.of("a", 3.0, "b", 1.0, "c", 0.0, "d", 1.0, "e", 1.0), figures("category-breadth"));
    }

    @Test
    void marginForAYear() {
        assertEquals(Map.of("a", 23.0, "b", 40.0, "e", 3 / (730 / 365.25)), figures("margin-per-year"));
    }

    @Test
    void channelsByDaysOfPurchase() {
        assertEquals(Map.of("a", "web", "b", "shop", "d", "web", "e", "shop"),
                metrics.namesOf(SHOP, MetricCatalogue.DOMINANT, KEYS, Progress.NONE));
        assertEquals(Map.of("a", 2 / 3.0, "b", 0.0, "d", 1.0, "e", 0.5), figures("channel-mix(web)"));
        assertEquals(Map.of("a", 1 / 3.0, "b", 1.0, "d", 0.0, "e", 0.5), figures("channel-mix(shop)"));
        Bands classes = metrics.classesOf(SHOP, MetricCatalogue.DOMINANT, KEYS, Progress.NONE);
        assertEquals(List.of("shop 2", "web 2"), classes.bands().stream().map(b -> b.label() + " " + b.size()).toList());
        assertEquals(1, classes.missing());
        assertEquals(1, classes.indexByKey().get("a"));
    }

    /** Of four buyers the places (mean rank − ½) ÷ 4 are 1/8, 3/8, 5/8, 7/8; two equal ones share the middle of theirs. */
    @Test
    void scoresOfBuyersAlone() {
        assertEquals(Map.of("a", 5.0, "d", 4.0, "b", 2.0, "e", 1.0), figures("rfm-r"));
        assertEquals(Map.of("a", 5.0, "b", 2.0, "d", 2.0, "e", 2.0), figures("rfm-f"));
        assertEquals(Map.of("e", 1.0, "a", 3.0, "b", 5.0), figures("rfm-m"));
        assertEquals(Map.of("a", "loyal", "b", "hibernating", "e", "lost"),
                metrics.namesOf(SHOP, MetricCatalogue.SEGMENT, KEYS, Progress.NONE));
    }

    @Test
    void anotherRuleNamesTheSameScores() {
        Metrics own = new Metrics(engine, RfmRule.parse(null, "r;f;m;segment\n4-5;*;*;Ours\n# the rest\n1-3;*;*;Others\n"));
        assertEquals(Map.of("a", "Ours", "b", "Others", "e", "Others"), own.namesOf(SHOP, MetricCatalogue.SEGMENT, KEYS, Progress.NONE));
        Bands classes = own.classesOf(SHOP, MetricCatalogue.SEGMENT, KEYS, Progress.NONE);
        assertEquals(List.of("Ours 1", "Others 2"), classes.bands().stream().map(b -> b.value() + " " + b.size()).toList());
        assertEquals(2, classes.missing());
    }

    @Test
    void namesAreCountedAndHaveNeitherMeanNorBands() {
        MetricSummary dominant = table.summaries().stream().filter(s -> s.name().equals("dominant-channel")).findFirst().orElseThrow();
        assertEquals(List.of(new MetricSummary.Class("shop", "shop", 2), new MetricSummary.Class("web", "web", 2)), dominant.classes());
        assertEquals(1, dominant.missing());
        assertThrows(InputProblem.class, () -> metrics.valuesOf(SHOP, MetricCatalogue.DOMINANT, KEYS, Progress.NONE));
        assertThrows(InputProblem.class, () -> metrics.bandsOf(SHOP, MetricCatalogue.DOMINANT, new Quintiles(), KEYS, Progress.NONE));
        assertEquals(Map.of("a", 4, "b", 1, "d", 1, "e", 1),
                metrics.bandsOf(SHOP, MetricCatalogue.RFM_F, new Quintiles(), KEYS, Progress.NONE).indexByKey());
        assertEquals(table, metrics.stored(SHOP).orElseThrow());
    }

    @Test
    void aMetricBringsWhatItIsMadeOf() {
        MetricTable segment = metrics.compute(SHOP, List.of(MetricCatalogue.SEGMENT), LocalDate.of(2024, 1, 11), Progress.NONE);
        assertEquals(List.of("recency", "frequency", "monetary", "rfm-r", "rfm-f", "rfm-m", "rfm-segment"),
                segment.summaries().stream().map(MetricSummary::name).toList());
        assertEquals(2, segment.customers());
        assertEquals(Map.of("a", 4.0, "e", 2.0), figures("rfm-r"));
        metrics.compute(SHOP, List.of(MetricCatalogue.named("channel-mix(web)")), null, Progress.NONE);
        assertEquals(List.of(MetricCatalogue.named("channel-mix(web)")), metrics.kept(SHOP));
        assertThrows(InputProblem.class, () -> metrics.compute(SHOP, LocalDate.of(2021, 1, 1), Progress.NONE));
    }

    /** a: 2 + 3 off 100 + 5, a return aside; b: nothing off; c: a return alone. The margin is the amount less the cost. */
    @Test
    void discountsAndCosts() {
        Source sales = Sources.of("sales", "customer", "id", "date", "day", "amount", "sum", "discount", "off", "cost", "paid");
        Sources.declare(engine, sales, Sources.file(folder, "d.csv", "id,day,sum,off,paid", "a,2024-01-01,40,2,10", "a,2024-01-02,60,3,20",
                "a,2024-01-03,-10,1,-4", "b,2024-01-01,7,,3", "c,2024-01-01,-5,0,-2"));
        MetricTable made = metrics.compute(sales, null, Progress.NONE);
        assertEquals(Map.of("a", 5 / 105.0, "b", 0.0), metrics.valuesOf(sales, MetricCatalogue.DISCOUNT_SHARE, KEYS, Progress.NONE));
        assertEquals(Map.of("a", 64.0, "b", 4.0, "c", -3.0), metrics.valuesOf(sales, MetricCatalogue.MARGIN_SUM, KEYS, Progress.NONE));
        assertTrue(made.summaries().stream().noneMatch(s -> s.name().equals("return-rate") && s.missing() > 0));
        InputProblem problem = assertThrows(InputProblem.class,
                () -> metrics.compute(SHOP, List.of(MetricCatalogue.DISCOUNT_SHARE), null, Progress.NONE));
        assertTrue(problem.getMessage().contains("amount, discount"), problem.getMessage());
    }

    @Test
    void theWholeListFitsASourceOfEveryColumn() {
        assertEquals(MetricCatalogue.all().stream().filter(m -> !m.equals(MetricCatalogue.DISCOUNT_SHARE)).toList(), metrics.available(SHOP));
        assertTrue(table.summaries().stream().anyMatch(s -> s.name().equals("channel-mix(shop)")));
    }
}
