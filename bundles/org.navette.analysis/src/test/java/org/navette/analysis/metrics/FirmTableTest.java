package org.navette.analysis.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.intake.ImportTable;
import org.navette.analysis.intake.ListSources;
import org.navette.behaviour.metrics.MetricSummary;
import org.navette.behaviour.warehouse.Credentials;
import org.navette.behaviour.warehouse.Warehouse;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.store.Study;
import org.navette.testkit.PostgresServer;
import org.navette.testkit.StudyBuilder;

/** A table of PostgreSQL as a source of a study, next to the same rows from a file. */
class FirmTableTest {
    private static final Credentials US = new Credentials(PostgresServer.USER, PostgresServer.PASSWORD);
    private static final Map<SourceColumn, String> COLUMNS = Map.of(SourceColumn.CUSTOMER, "client", SourceColumn.DATE, "day",
            SourceColumn.AMOUNT, "amount", SourceColumn.CHANNEL, "channel");
    private static PostgresServer server;
    @TempDir
    Path folder;
    private Study study;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(PostgresServer.programs().isPresent(), "PostgreSQL is not installed here (on Debian: apt-get install postgresql)");
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void build() {
        Catalogue.speak(Locale.ENGLISH);
        fill(List.of());
        StudyBuilder builder = StudyBuilder.study();
        for (int i = 0; i < 120; i++) {
            String customer = Integer.toString(i);
            String channel = i % 3 == 0 ? "web" : "shop";
            builder.document("d" + i, "x", d -> d.customer(customer).variable("side", channel));
        }
        study = builder.at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        if (study != null) {
            study.close();
        }
    }

    /** 100 customers, each with one to five purchases, and two rows that cannot be read. */
    private static List<String> rows() {
        return IntStream.range(0, 500).filter(i -> i / 100 <= i % 100 % 5).mapToObj(i -> "%d,2024-%02d-%02d,%d.%02d,%s".formatted(i % 100,
                1 + i % 12, 1 + i * 7 % 28, i * 13 % 90, i * 3 % 100, i % 4 == 0 ? "phone" : "till")).toList();
    }

    private static void fill(List<String> more) {
        List<String> rows = new ArrayList<>(rows());
        rows.addAll(List.of("7,2024-02-02,much,till", "8,,3,till"));
        rows.addAll(more);
        String values = rows.stream().map(row -> "('" + row.replace(",", "','") + "')").collect(Collectors.joining(","));
        WarehouseEngine.make(warehouse("orders"), "CREATE TABLE orders AS SELECT client, CAST(nullif(day, '') AS DATE) AS day, amount, channel FROM (VALUES "
                + values + ") v (client, day, amount, channel)", US, Progress.NONE);
    }

    private static Warehouse warehouse(String table) {
        return new Warehouse(server.url(), table, null);
    }

    private static ImportTable.Params params(String table, Map<SourceColumn, String> columns) {
        return new ImportTable.Params(warehouse(table), PostgresServer.USER, "Orders", SourceKind.TRANSACTIONS, columns, SourceManner.USUAL);
    }

    private ImportBehaviour.Result load(Credentials who) {
        return new ImportTable(source -> who).run(study, params("public.orders", COLUMNS), Progress.NONE);
    }

    private ComputeMetrics.Result compute(String source) {
        return new ComputeMetrics(asked -> US).run(study, new ComputeMetrics.Params(source, List.of(), null), Progress.NONE);
    }

    private void loadFile() throws IOException {
        Path file = folder.resolve("orders.csv");
        Files.write(file, rows());
        Files.writeString(file, "client,day,amount,channel\n" + Files.readString(file));
        new ImportBehaviour().run(study, new ImportBehaviour.Params(file, "File", SourceKind.TRANSACTIONS, COLUMNS, false, null, null, null, null),
                Progress.NONE);
    }

    private void nothingIsLeft() {
        assertTrue(study.sources().list().isEmpty());
        assertFalse(Files.exists(study.beside(MetricDesk.SUFFIX)));
    }

    @Test
    void itIsCountedThereAndKeptWithoutThePassword() throws IOException {
        var result = load(US);
        assertEquals(rows().size(), result.rows());
        assertEquals(2, result.rejected());
        assertEquals(100, result.customers());
        assertEquals(100, result.matched());
        assertTrue(result.notes().contains("One row is left out because “amount” cannot be read, as in: much"), result.notes().toString());
        assertTrue(result.notes().contains("One row is left out because “day” is empty."), result.notes().toString());
        Source source = study.sources().find("orders").orElseThrow();
        assertEquals(server.url(), source.location());
        assertEquals(Map.of("table", "public.orders", "user", PostgresServer.USER), source.settings().values());
        assertThrows(InputProblem.class, () -> load(US), "the name is taken");
        study.journal().undo();
        assertTrue(study.sources().list().isEmpty());
        study.journal().redo();
        assertEquals(source, study.sources().find("orders").orElseThrow());
        study.journal().undo();
        assertEquals(rows().size(), load(US).rows());
    }

    @Test
    void itsMetricsAndCrosstabAreThoseOfTheSameRowsInAFile() throws IOException {
        load(US);
        var there = compute("Orders");
        var across = crosstab();
        try (MetricDesk desk = MetricDesk.open(study)) {
            assertEquals(there.summaries().stream().map(MetricSummary::name).toList(), desk.kept().stream().map(m -> m.name()).toList());
        }
        loadFile();
        var here = compute("File");
        assertEquals(100, there.customers());
        assertEquals(here.asOf(), there.asOf());
        assertEquals(rounded(here), rounded(there));
        assertEquals(crosstab(), across);
    }

    /** Sums of doubles depend on their order: twelve digits count. */
    private static String rounded(ComputeMetrics.Result result) {
        return Pattern.compile("[0-9]+[.][0-9]+").matcher(result.summaries().toString()).replaceAll(number -> new BigDecimal(number.group())
                .round(new MathContext(12)).stripTrailingZeros().toPlainString());
    }

    private List<List<Double>> crosstab() {
        var result = new Crosstab().run(study, CrosstabParams.of("metric:monetary/quintiles", "var:side"), Progress.NONE);
        assertEquals(3, result.columns().size());
        return IntStream.range(0, result.rows().size()).mapToObj(r -> IntStream.range(0, result.columns().size())
                .mapToObj(c -> (double) result.cell(r, c).count()).toList()).toList();
    }

    @Test
    void whatCannotBeReachedOrReadLeavesTheStudyAsItWas() {
        assertTold("is not let in|password", () -> load(new Credentials(PostgresServer.USER, "wrong")));
        assertTold("nowhere", () -> run(params("nowhere", COLUMNS), Progress.NONE));
        assertTold("its columns are: client, day, amount, channel", () -> run(params("orders", Map.of(SourceColumn.CUSTOMER, "buyer")), Progress.NONE));
        assertTold("no numbers", () -> run(params("orders", Map.of(SourceColumn.CUSTOMER, "client", SourceColumn.AMOUNT, "day")), Progress.NONE));
        assertTold("jar", () -> run(new ImportTable.Params(new Warehouse(server.url(), "orders", folder), null, "Orders", SourceKind.TRANSACTIONS,
                COLUMNS, SourceManner.USUAL), Progress.NONE));
        assertTold("password", () -> new Warehouse(server.url() + "?user=a&password=b", "orders", null));
        assertTold("view", () -> run(new ImportTable.Params(warehouse("orders"), null, "Orders", SourceKind.TRANSACTIONS, COLUMNS,
                SourceManner.USUAL.withDecimal(',')), Progress.NONE));
    }

    private void assertTold(String words, org.junit.jupiter.api.function.Executable work) {
        String told = assertThrows(InputProblem.class, work).getMessage();
        assertTrue(Pattern.compile(words).matcher(told).find(), told);
        nothingIsLeft();
    }

    private ImportBehaviour.Result run(ImportTable.Params params, Progress progress) {
        return new ImportTable(source -> US).run(study, params, progress);
    }

    @Test
    void cancellingAtAnyStepLeavesTheStudyAsItWas() {
        for (int steps = 0; steps < 2; steps++) {
            Progress until = cancelledAtStep(steps);
            assertThrows(Cancelled.class, () -> run(params("orders", COLUMNS), until), "step " + steps);
            nothingIsLeft();
        }
        load(US);
        compute("Orders");
        var before = crosstab();
        for (int steps = 0; steps < 3; steps++) {
            Progress until = cancelledAtStep(steps);
            assertThrows(Cancelled.class, () -> new ComputeMetrics(asked -> US).run(study, new ComputeMetrics.Params("Orders", List.of(), null), until));
        }
        assertEquals(before, crosstab());
    }

    /** Cancelled as soon as so many steps have begun before. */
    private static Progress cancelledAtStep(int steps) {
        AtomicInteger left = new AtomicInteger(steps);
        return new Progress() {
            @Override
            public void begin(String step, long total) {
                left.decrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return left.get() < 0;
            }
        };
    }

    @Test
    void theListTellsWhetherTheTableIsReachedAndStillTheSame() {
        load(US);
        assertEquals(ListSources.State.UNCHANGED, state(US));
        assertEquals(ListSources.State.SILENT, state(new Credentials(PostgresServer.USER, "wrong")));
        compute("Orders");
        fill(List.of("3,2025-01-01,9,till"));
        assertEquals(ListSources.State.CHANGED, state(US));
        crosstab();
        assertEquals("2025-01-01", compute("Orders").asOf().toString());
        assertEquals(ListSources.State.UNCHANGED, state(US));
    }

    private ListSources.State state(Credentials who) {
        return new ListSources(source -> who).run(study, new ListSources.Params(), Progress.NONE).sources().getFirst().state();
    }

    @Test
    void thePlanIsTheEnginesOwn() throws IOException {
        load(US);
        loadFile();
        var there = explain("Orders");
        assertEquals(server.url(), there.engine());
        assertTrue(String.join("\n", there.plan()).contains("Seq Scan on orders"), there.plan().toString());
        var here = explain("File");
        assertEquals("DuckDB", here.engine());
        assertTrue(String.join("\n", here.plan()).contains("SCAN"), here.plan().toString());
    }

    private ExplainMetrics.Result explain(String source) {
        return new ExplainMetrics(asked -> US).run(study, new ComputeMetrics.Params(source, List.of("recency", "monetary"), null), Progress.NONE);
    }
}
