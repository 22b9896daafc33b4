package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.metrics.ComputeMetrics;
import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.KeyRule;
import org.navette.core.study.KeyRule.Letters;
import org.navette.core.study.Owner;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.sqlite.JDBC;

class SourceKindsTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void open() throws IOException {
        study = StudyBuilder.study().at(folder.resolve("s.navette"));
        Path texts = Files.writeString(folder.resolve("t.csv"), "id,text,client\na,Bon,C-1\nb,Cher,c2\nc,Lent,007\nd,Rien,X9\n");
        new ImportDocuments().run(study, new ImportDocuments.Params(List.of(texts), List.of("text"), "id", "client", null, null, List.of(), null,
                null, null, null, null, null, null), Progress.NONE);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private ImportBehaviour.Params params(SourceKind kind, Path file, SourceManner manner, String... roles) {
        Map<SourceColumn, String> columns = new EnumMap<>(SourceColumn.class);
        for (int i = 0; i < roles.length; i += 2) {
            columns.put(SourceColumn.of(roles[i]), roles[i + 1]);
        }
        return new ImportBehaviour.Params(file, "s", kind, columns, false, null, null, manner.table(), null, manner);
    }

    private ImportBehaviour.Result run(ImportBehaviour.Params params) {
        return new ImportBehaviour().run(study, params, Progress.NONE);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("o.csv"), text);
    }

    private Map<Long, String> values(String name) {
        return study.variables().valuesByDocument(study.variables().find(name).orElseThrow());
    }

    @Test
    void aProfileBecomesVariablesOfTheCustomersWithWordsInOneEdit() throws IOException {
        SourceManner manner = SourceManner.USUAL.withVariables(List.of("age=numeric", "région", "depuis"));
        ImportBehaviour.Params params = params(SourceKind.PROFILE, csv("client;age;région;depuis\nC-1;44,5;Sud;05/01/2025\nc2;vieux;Nord;31/01/2025\n"
                + "007;1;Est;\n007;1;Ouest;\nABSENT;99;Sud;01/01/2025\n"), manner.withDecimal(','), "customer", "client");
        CheckBehaviour.Result check = new CheckBehaviour().run(study, params, Progress.NONE);
        assertTrue(study.variables().find("age").isEmpty());
        ImportBehaviour.Result result = run(params);
        assertEquals(check.notes(), result.notes());
        assertEquals(2, result.notes().size(), "one contradicts itself, one age is none: " + result.notes());
        assertEquals(List.of("age", "région", "depuis"), result.variables());
        Variable age = study.variables().find("age").orElseThrow();
        assertEquals(Owner.CASE, age.owner());
        assertEquals(VariableType.NUMERIC, age.type());
        assertEquals(List.of("44.5", "1"), values("age").values().stream().sorted(java.util.Comparator.reverseOrder()).toList());
        assertEquals(Set.of("Sud", "Nord"), Set.copyOf(values("région").values()));
        assertEquals(VariableType.DATE, study.variables().find("depuis").orElseThrow().type());
        study.journal().undo();
        assertTrue(study.variables().find("age").isEmpty() && study.sources().list().isEmpty());
    }

    @Test
    void aTypeThatContradictsTheStudyChangesNothing() throws IOException {
        study.edit(org.navette.store.Label.of(org.navette.store.Deed.IMPORT_BEHAVIOUR, 1, "x"), e -> e.variable(Owner.CASE, "age", VariableType.NOMINAL));
        ImportBehaviour.Params params = params(SourceKind.PROFILE, csv("client,age\nC-1,4\n"), SourceManner.USUAL.withVariables(List.of("age=numeric")),
                "customer", "client");
        assertThrows(InputProblem.class, () -> run(params));
        assertTrue(study.sources().list().isEmpty());
        assertEquals(1, run(params(SourceKind.PROFILE, csv("client,age\nC-1,4\n"), SourceManner.USUAL, "customer", "client")).rows(), "the name is free");
    }

    @Test
    void keysOfBothSidesGoThroughTheRuleOfTheSource() throws IOException {
        SourceManner rule = SourceManner.USUAL.withKeys(new KeyRule(Letters.UPPER, true));
        ImportBehaviour.Params params = params(SourceKind.TRANSACTIONS, csv("client,d,sum\nC2,2026-01-01,5\n7.0,2026-01-02,3\nC1,2026-01-02,1\nc1,2026-01-02,1\n"),
                rule, "customer", "client", "date", "d", "amount", "sum");
        ImportBehaviour.Result result = run(params);
        assertEquals(2, result.matched());
        new ComputeMetrics().run(study, new ComputeMetrics.Params("s", List.of(), null), Progress.NONE);
        try (MetricDesk desk = MetricDesk.open(study)) {
            assertEquals(Map.of("c2", 5.0, "007", 3.0), desk.values(MetricCatalogue.named("monetary"), Set.of("c2", "007", "X9"), Progress.NONE));
        }
        Path out = folder.resolve("keys.csv");
        CompareKeys.Result keys = new CompareKeys().run(study, new CompareKeys.Params("S", out), Progress.NONE);
        assertEquals(2, keys.withoutBehaviour());
        assertEquals(1, keys.withoutWords());
        assertEquals(List.of(new NearKeys("C-1", "C1", NearKeys.Why.SIGNS)), keys.near());
        assertEquals(List.of("C1 ← C1, c1"), keys.sourceCollisions().examples());
        assertEquals(0, keys.studyCollisions().count());
        assertEquals("trim,integer,upper,drop-zeros", keys.rule());
        assertEquals(List.of("side,key,near", "study,C-1,C1", "study,X9,", "source,C1,"),
                Files.readString(out).substring(1).lines().toList());
        assertThrows(InputProblem.class, () -> new CompareKeys().run(study, new CompareKeys.Params("none", null), Progress.NONE));
        assertThrows(InputProblem.class, () -> new CompareKeys().run(study, new CompareKeys.Params("s", folder.resolve("no/keys.csv")), Progress.NONE));
    }

    @Test
    void unknownWordsOfEventsAndOddRolesAreTold() throws IOException {
        Path file = csv("client,quoi,motif\nC-1,envoyé,x\nC-1,rebond,y\n");
        ImportBehaviour.Result result = run(params(SourceKind.CAMPAIGNS, file, SourceManner.USUAL, "customer", "client", "event", "quoi", "reason", "motif"));
        assertTrue(result.notes().stream().anyMatch(n -> n.contains("rebond")));
        assertEquals(3, result.notes().size(), "an event, a part that means nothing, a date that lacks: " + result.notes());
        study.journal().undo();
        SourceManner told = SourceManner.USUAL.withEvents(Map.of(ContactEvent.COMPLAINED, List.of("rebond")));
        assertFalse(run(params(SourceKind.CAMPAIGNS, file, told, "customer", "client", "event", "quoi")).notes().stream().anyMatch(n -> n.contains("rebond")));
    }

    @Test
    void datesThatMakeSenseBothWaysAreTold() throws IOException {
        ImportBehaviour.Params params = params(SourceKind.CONTACTS, csv("client,jour\nC-1,01/02/2026\nC-1,03/04/2026\n"), SourceManner.USUAL, "customer",
                "client", "date", "jour");
        CheckBehaviour.Result check = new CheckBehaviour().run(study, params, Progress.NONE);
        assertEquals(1, check.notes().size());
        assertEquals(LocalDate.of(2026, 2, 1), check.first());
        assertEquals(LocalDate.of(2026, 1, 2), new CheckBehaviour().run(study, params.with(SourceManner.USUAL.withDates("MM/dd/yyyy")), Progress.NONE).first());
    }

    @Test
    void whatWasSaidIsKeptInTheMappingAndInTheRecipe() throws IOException {
        SourceManner manner = new SourceManner("Feuille", new KeyRule(Letters.LOWER, true), ',', "dd/MM/yyyy", java.time.ZoneId.of("Europe/Paris"), "EUR",
                Map.of(ContactEvent.OPENED, List.of("ouv", "lue")), List.of("age=numeric"));
        ImportBehaviour.Params params = params(SourceKind.PROFILE, folder.resolve("x.csv"), manner, "customer", "client");
        Path saved = folder.resolve("m.json");
        Mapping.of("m", params).write(saved);
        assertEquals(params, Mapping.read(saved).behaviour(folder.resolve("x.csv"), null));
        assertEquals(Set.of("client", "age"), Mapping.read(saved).columns());
    }

    private Path sqlite(String... statements) throws SQLException {
        Path file = folder.resolve("firm.db");
        try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new java.util.Properties()); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    @Test
    void aTableOfAnSqliteFileIsReadAndNotTouched() throws SQLException, IOException {
        Path file = sqlite("CREATE TABLE other (x)", "CREATE TABLE \"my orders\" (client TEXT, jour TEXT, montant REAL)",
                "INSERT INTO \"my orders\" VALUES ('C-1', '2026-01-05', 3.5), ('c2', 'hier', 4), (NULL, '2026-01-06', NULL)");
        byte[] before = Files.readAllBytes(file);
        LookAtTable.Result look = LookAtBehaviour.at(file, TableOptions.DETECT.withSheet("my orders"), Locale.FRENCH);
        assertEquals(List.of("other", "my orders"), look.sheets());
        assertEquals(3, look.rows().size());
        ImportBehaviour.Params params = params(SourceKind.TRANSACTIONS, file, SourceManner.USUAL.withTable("my orders"), "customer", "client", "date", "jour",
                "amount", "montant");
        ImportBehaviour.Result result = run(params);
        assertEquals(2, result.rows());
        assertEquals(List.of("2 jour DAY"), result.examples().stream().map(r -> r.line() + " " + r.column() + " " + r.cause()).toList());
        assertTrue(Files.readString(result.rejects()).contains("hier"));
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(file)));
        assertEquals("my orders", Mapping.of("m", params).behaviour(file, null).manner().table());
    }

    @Test
    void badDatabasesAreToldAndTheStudyIsUnchanged() throws SQLException, IOException {
        Path file = sqlite("CREATE TABLE t (client)", "INSERT INTO t SELECT value FROM generate_series(1, 5000)".replace("SELECT value FROM generate_series(1, 5000)",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT i FROM n"));
        ImportBehaviour.Params params = params(SourceKind.PROFILE, file, SourceManner.USUAL, "customer", "client");
        assertThrows(InputProblem.class, () -> run(params(SourceKind.PROFILE, file, SourceManner.USUAL.withTable("nope"), "customer", "client")));
        assertThrows(InputProblem.class, () -> run(params(SourceKind.PROFILE, file, SourceManner.USUAL, "customer", "kunde")));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, 9000));
        assertThrows(InputProblem.class, () -> run(params));
        Files.writeString(file, "SQLite format 3\0 and then nothing of the kind");
        assertThrows(InputProblem.class, () -> run(params));
        Files.writeString(file, "not even that");
        assertThrows(InputProblem.class, () -> run(params));
        Files.write(file, new byte[0]);
        assertThrows(InputProblem.class, () -> run(params));
        Files.delete(file);
        sqlite("CREATE TABLE t (client)");
        assertThrows(InputProblem.class, () -> run(params), "no rows");
        assertTrue(study.sources().list().isEmpty());
        assertFalse(Files.exists(study.beside(MetricDesk.SUFFIX)));
    }

    @Test
    void aReferencedFileMayChangeVanishAndMove() throws IOException {
        Path file = csv("client,d,sum\nC-1,2026-01-01,5\nc2,2026-02-02,3\n");
        var there = new ImportBehaviour.Params(file, "s", SourceKind.TRANSACTIONS, Map.of(SourceColumn.CUSTOMER, "client", SourceColumn.DATE, "d",
                SourceColumn.AMOUNT, "sum"), true, null, null, null, null, SourceManner.USUAL.withKeys(new KeyRule(Letters.UPPER, false)));
        run(there);
        assertEquals(new ListSources.Line("s", "transactions", file.toString(), true, 2, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 2),
                ListSources.State.UNCHANGED, true, null), line());
        String text = Files.readString(file);
        Files.writeString(file, text + "c3,2026-02-03,1\n");
        assertEquals(ListSources.State.CHANGED, line().state());
        assertTrue(line().remedy().contains("s"));
        assertThrows(InputProblem.class, () -> new ComputeMetrics().run(study, new ComputeMetrics.Params("s", List.of(), null), Progress.NONE));
        Path moved = Files.createDirectory(folder.resolve("new")).resolve("o.csv");
        assertThrows(InputProblem.class, () -> new RelocateSource().run(study, new RelocateSource.Params("s", file), Progress.NONE), "another content");
        Files.delete(file);
        assertEquals(ListSources.State.GONE, line().state());
        Files.writeString(moved, text);
        assertEquals(moved.toString(), new RelocateSource().run(study, new RelocateSource.Params("S", moved), Progress.NONE).location());
        assertEquals(ListSources.State.UNCHANGED, line().state());
        assertNull(line().remedy());
        assertEquals(KeyRule.of("upper").words(), new CompareKeys().run(study, new CompareKeys.Params("s", null), Progress.NONE).rule(), "declared as before");
        assertEquals(2, new ComputeMetrics().run(study, new ComputeMetrics.Params("s", List.of(), null), Progress.NONE).customers());
    }

    private ListSources.Line line() {
        return new ListSources().run(study, new ListSources.Params(), Progress.NONE).sources().getFirst();
    }

    @Test
    void aRealYearOfOnlineRetailIsTaken() throws IOException {
        String shared = System.getProperty("navette.shared", "../shared");
        Path file = Path.of(shared, "data", "online_retail_uci", "online_retail_all.csv.gz");
        Assumptions.assumeTrue(Files.exists(file), "the shared folder is absent");
        ImportBehaviour.Result result = run(new ImportBehaviour.Params(file, "retail", SourceKind.TRANSACTIONS, Map.of(SourceColumn.CUSTOMER, "CustomerID",
                SourceColumn.DATE, "InvoiceDate", SourceColumn.QUANTITY, "Quantity", SourceColumn.AMOUNT, "Quantity*UnitPrice", SourceColumn.PRODUCT,
                "StockCode"), false, null, null, null, folder.resolve("rejects.csv")));
        assertEquals(541_909, result.rows() + result.rejected());
        assertEquals(4372, result.customers());
    }
}
