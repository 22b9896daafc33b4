package org.navette.cli.bench;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;

import org.duckdb.DuckDBDriver;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.ReadOptions;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.Metrics;
import org.navette.behaviour.metrics.Quintiles;
import org.navette.behaviour.metrics.Reading;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

/** Transactions: declaring them against a bare load, and a crosstab of bands from kept metrics against one from the rows. */
final class BehaviourBench implements Bench {
    private static final int ROWS_A_CUSTOMER = 20;

    @Override
    public List<Figure> run(long rows, Path folder) throws Exception {
        Path csv = folder.resolve("transactions.csv");
        write(csv, rows);
        double bare = Clock.seconds(() -> bareLoad(csv, folder.resolve("bare.duckdb")));
        var source = new Source(1, "bench", SourceKind.TRANSACTIONS, csv.toString(), false, Map.of(SourceColumn.CUSTOMER, "customer",
                SourceColumn.DATE, "date", SourceColumn.AMOUNT, "amount"), 0, "");
        try (var engine = DuckDbEngine.open(folder.resolve("bench.behaviour.duckdb"))) {
            double declared = Clock.seconds(() -> engine.declare(source, csv, ReadOptions.DETECT, row -> {
            }, Progress.NONE));
            var metrics = new Metrics(engine);
            double computed = Clock.seconds(() -> metrics.compute(source, null, Progress.NONE));
            double stored = Clock.median(7, () -> crosstab(metrics, source, Reading.STORED));
            double fromRows = Clock.median(7, () -> crosstab(metrics, source, Reading.FROM_ROWS));
            return List.of(new Figure("declaring " + rows + " rows, every cell checked", rows / declared, "rows/s", "bare read_csv into a table", rows / bare),
                    new Figure("metrics of all customers", 1000 * computed, "ms", null, null),
                    new Figure("quintiles × quintiles from kept metrics", 1000 * stored, "ms", "the same from the rows", 1000 * fromRows));
        }
    }

    private static void crosstab(Metrics metrics, Source source, Reading reading) {
        metrics.crosstab(source, MetricCatalogue.MONETARY, new Quintiles(), MetricCatalogue.RECENCY, new Quintiles(), reading, Progress.NONE);
    }

    private static void bareLoad(Path csv, Path file) throws Exception {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties()); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t AS SELECT * FROM read_csv('" + csv + "')");
        }
    }

    private static void write(Path csv, long rows) throws Exception {
        var random = new SplittableRandom(11);
        LocalDate first = LocalDate.of(2024, 1, 1);
        try (Writer out = Files.newBufferedWriter(csv)) {
            out.write("customer,date,amount\n");
            for (long i = 0; i < rows; i++) {
                out.write(random.nextLong(Math.max(1, rows / ROWS_A_CUSTOMER)) + "," + first.plusDays(random.nextInt(900)) + ","
                        + random.nextInt(50_000) / 100.0 + "\n");
            }
        }
    }
}
