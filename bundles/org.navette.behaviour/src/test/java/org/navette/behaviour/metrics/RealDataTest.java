package org.navette.behaviour.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.behaviour.engine.Declared;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.ReadOptions;
import org.navette.behaviour.engine.Sources;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;

class RealDataTest {
    @TempDir
    Path folder;

    /** UCI Online Retail: 541,909 rows, 4,372 customers, 9,747,747.934 pounds; 135,080 rows name no customer. */
    @Test
    void readsOnlineRetailWhole() {
        Path file = Sources.shared("online_retail_uci/online_retail_all.csv.gz");
        Source source = Sources.of("retail", "customer", "CustomerID", "date", "InvoiceDate", "amount", "Quantity*UnitPrice",
                "quantity", "Quantity", "product", "StockCode", "category", "Country");
        try (DuckDbEngine engine = DuckDbEngine.open(folder.resolve("r.behaviour.duckdb"))) {
            Declared declared = Sources.declare(engine, source, file);
            assertEquals(541_909, declared.rows());
            assertEquals(0, declared.rejected());
            assertEquals(135_080, declared.withoutCustomer());
            assertEquals(4_372, declared.customers());
            assertEquals(9_747_747.934, declared.totalAmount());
            assertEquals(LocalDate.of(2011, 12, 9), declared.last());
            Metrics metrics = new Metrics(engine);
            assertEquals(4_372, metrics.compute(source, null, Progress.NONE).customers());
            Bands bands = metrics.bandsOf(source, MetricCatalogue.MONETARY, new Quintiles(), java.util.List.of("17850.0"),
                    Progress.NONE);
            assertEquals(4_372, bands.bands().stream().mapToLong(Band::size).sum());
            assertEquals(1, bands.indexByKey().size());
            rfm(engine, source, metrics);
        }
    }

    /** The scores of every buyer against ranks counted here one by one from recency, frequency and value summed in plain SQL. */
    private static void rfm(DuckDbEngine engine, Source source, Metrics metrics) {
        Map<String, double[]> plain = new HashMap<>();
        String relation = engine.table(source).orElseThrow().relation();
        engine.work(Progress.NONE, session -> session.query("SELECT customer, DATE '2011-12-09' - max(\"date\") FILTER (quantity > 0), "
                + "count(DISTINCT \"date\") FILTER (quantity > 0), sum(amount) FROM " + relation + " WHERE customer IS NOT NULL GROUP BY customer HAVING count(*) FILTER (quantity > 0) > 0",
                row -> plain.put(row.getString(1), new double[] {-row.getDouble(2), row.getDouble(3), row.getDouble(4)})));
        assertEquals(4_339, plain.size());
        List<Metric> scores = List.of(MetricCatalogue.RFM_R, MetricCatalogue.RFM_F, MetricCatalogue.RFM_M);
        for (int k = 0; k < scores.size(); k++) {
            int column = k;
            double[] sorted = plain.values().stream().mapToDouble(v -> v[column]).sorted().toArray();
            Map<String, Double> found = metrics.valuesOf(source, scores.get(k), plain.keySet(), Progress.NONE);
            assertEquals(plain.size(), found.size());
            for (String customer : List.of("17850", "12346", "14646", "12347", "18287", "13256")) {
                double value = plain.get(customer)[column];
                long below = java.util.Arrays.stream(sorted).filter(v -> v < value).count();
                long equal = java.util.Arrays.stream(sorted).filter(v -> v == value).count();
                double rank = below + (equal + 1) / 2.0;
                assertEquals(1 + Math.floor(5 * (rank - 0.5) / sorted.length), found.get(customer), customer + " " + scores.get(k).name());
            }
        }
        assertEquals(Map.of("14646", "champions", "17850", "at-risk"),
                metrics.namesOf(source, MetricCatalogue.SEGMENT, List.of("14646", "17850"), Progress.NONE));
    }

    /** CDNOW (Fader and Hardie): 69,659 purchases of 23,570 customers, fields apart by runs of blanks. */
    @Test
    void readsCdnowMaster() {
        Path file = Sources.shared("cdnow/CDNOW_master.txt");
        Source source = Sources.of("cdnow", "customer", "customer_id", "date", "date", "quantity", "number_of_cds", "amount",
                "dollar_value");
        try (DuckDbEngine engine = DuckDbEngine.open(folder.resolve("c.behaviour.duckdb"))) {
            Declared declared = engine.declare(source, file, ReadOptions.DETECT.withBlanks(), row -> { }, Progress.NONE);
            assertEquals(69_659, declared.rows());
            assertEquals(23_570, declared.customers());
            assertEquals(LocalDate.of(1997, 1, 1), declared.first());
            assertEquals(LocalDate.of(1998, 6, 30), declared.last());
        }
    }

    /** The published summary of the 2,357 sampled customers: repeat days and weeks to the last one, up to 30 September 1997. */
    @Test
    void findsThePublishedFrequenciesOfTheCdnowSample() throws IOException {
        Path file = Sources.shared("cdnow/CDNOW_sample.txt");
        Map<String, String[]> published = new HashMap<>();
        Files.readAllLines(Sources.shared("cdnow/cdnow_customers_summary.csv")).stream().skip(1).map(line -> line.split(","))
                .forEach(fields -> published.put("%04d".formatted(Integer.parseInt(fields[0])), fields));
        Source source = Sources.of("sample", "customer", "2", "date", "3", "quantity", "4", "amount", "5");
        try (DuckDbEngine engine = DuckDbEngine.open(folder.resolve("s.behaviour.duckdb"))) {
            engine.declare(source, file, ReadOptions.DETECT.withBlanks().withoutHeader(), row -> { }, Progress.NONE);
            Metrics metrics = new Metrics(engine);
            metrics.compute(source, LocalDate.of(1997, 9, 30), Progress.NONE);
            Map<String, Double> days = metrics.valuesOf(source, MetricCatalogue.FREQUENCY, published.keySet(), Progress.NONE);
            Map<String, Double> since = metrics.valuesOf(source, MetricCatalogue.RECENCY, published.keySet(), Progress.NONE);
            Map<String, Double> tenure = metrics.valuesOf(source, MetricCatalogue.TENURE, published.keySet(), Progress.NONE);
            published.forEach((key, fields) -> {
                assertEquals(Double.parseDouble(fields[1]) + 1, days.get(key), key);
                assertEquals(Double.parseDouble(fields[2]), (tenure.get(key) - since.get(key)) / 7, 0.006, key);
                assertEquals(Double.parseDouble(fields[3]), tenure.get(key) / 7, 0.006, key);
            });
            assertEquals(2_357, days.size());
        }
    }
}
