package org.navette.behaviour.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.ContactEvent;
import org.navette.core.study.KeyRule;
import org.navette.core.study.KeyRule.Letters;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;

class DeclareKindsTest {
    @TempDir
    Path folder;
    private DuckDbEngine engine;

    @BeforeEach
    void open() {
        engine = DuckDbEngine.open(folder.resolve("s.behaviour.duckdb"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static Source source(SourceKind kind, boolean reference, String hash, String... roles) {
        Map<SourceColumn, String> columns = new EnumMap<>(SourceColumn.class);
        for (int i = 0; i < roles.length; i += 2) {
            columns.put(SourceColumn.of(roles[i]), roles[i + 1]);
        }
        return new Source(0, "s", kind, "", reference, columns, 0, hash);
    }

    private Declared declare(Source source, SourceManner manner, Path file) {
        return engine.declare(source, manner, file, ReadOptions.DETECT, row -> { }, Progress.NONE);
    }

    private Path file(String name, String... lines) {
        return Sources.file(folder, name, lines);
    }

    private List<String> values(Source source, String sql) {
        String relation = engine.table(source).orElseThrow().relation();
        return engine.work(Progress.NONE, session -> session.query(sql.formatted(relation), row -> row.getString(1)));
    }

    @Test
    void marginFollowsFromAmountAndCost() {
        Source source = source(SourceKind.TRANSACTIONS, false, "", "customer", "id", "amount", "sum", "cost", "paid");
        declare(source, SourceManner.USUAL, file("a.csv", "id,sum,paid", "a,10,4.5", "b,3,", "c,1,2"));
        assertTrue(engine.table(source).orElseThrow().has(SourceColumn.MARGIN));
        assertEquals(List.of("5.5000", "-1.0000"), values(source, "SELECT margin FROM %s WHERE margin IS NOT NULL ORDER BY customer"));
    }

    @Test
    void returnsFlaggedAsSuchCountBelowZero() {
        Source source = source(SourceKind.TRANSACTIONS, false, "", "customer", "id", "amount", "sum", "quantity", "n", "returned", "back");
        Declared declared = declare(source, SourceManner.USUAL, file("a.csv", "id,sum,n,back", "a,10,1,non", "a,4,1,Oui", "a,-4,-1,yes", "a,1,1,", "a,1,1,maybe"));
        assertEquals(List.of("10.0000", "-4.0000", "-4.0000", "1.0000"), values(source, "SELECT amount FROM %s"));
        assertEquals(RejectedRow.Fault.FLAG, declared.sample().getFirst().fault());
        assertEquals("back", declared.sample().getFirst().column());
        assertEquals(1, declared.rejected());
    }

    @Test
    void eventsOfCampaignsSpeakOneLanguageAndStrangersAreCounted() {
        Source source = source(SourceKind.CAMPAIGNS, false, "", "customer", "id", "event", "e");
        SourceManner manner = SourceManner.USUAL.withEvents(Map.of(ContactEvent.OPENED, List.of("OUV"), ContactEvent.CLICKED, List.of("achat")));
        Declared declared = declare(source, manner, file("a.csv", "id,e", "a,Envoyé", "a,ouv", "a,ouvert", "a,achat", "a,Bounce", "a,Bounce", "a,?", "a,"));
        assertEquals(List.of("sent", "opened", "opened", "clicked", "Bounce", "Bounce", "?"),
                values(source, "SELECT event FROM %s WHERE event IS NOT NULL"));
        assertEquals(List.of("Bounce=2", "?=1"), declared.strangeEvents().entrySet().stream().map(Object::toString).toList());
        assertTrue(declare(source(SourceKind.CONTACTS, false, "", "customer", "id", "event", "e"), SourceManner.USUAL, folder.resolve("a.csv"))
                .strangeEvents().isEmpty());
    }

    @Test
    void contactsHaveReasonMinutesAndOutcome() {
        Source source = source(SourceKind.CONTACTS, false, "", "customer", "id", "date", "d", "reason", "why", "duration", "min", "resolved", "ok");
        declare(source, SourceManner.USUAL, file("a.csv", "id,d,why,min,ok", "a,2026-01-02,livraison,4.5,oui", "a,2026-01-03,prix,,non"));
        assertEquals(List.of("livraison 4.5000 true", "prix - false"), values(source,
                "SELECT reason || ' ' || coalesce(CAST(duration AS VARCHAR), '-') || ' ' || CAST(resolved AS VARCHAR) FROM %s"));
    }

    @Test
    void aProfileKeepsTheColumnsThatBecomeVariables() {
        Source source = source(SourceKind.PROFILE, false, "", "customer", "id", "preference", "pref");
        SourceManner manner = SourceManner.USUAL.withVariables(List.of("age=numeric", "Region"));
        Path file = file("p.csv", "id,age,region,pref", "a, 44,Sud,mail");
        declare(source, manner, file);
        assertEquals(List.of("44|Sud|mail"), values(source, "SELECT variable_0 || '|' || variable_1 || '|' || preference FROM %s"));
        assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL.withVariables(List.of("height")), file));
        assertThrows(InputProblem.class, () -> declare(source(SourceKind.CONTACTS, false, "", "customer", "id"), manner, file));
        assertEquals(1, values(source, "SELECT customer FROM %s").size());
    }

    @Test
    void oneRuleMakesKeysAlike() {
        Source source = source(SourceKind.PROFILE, false, "", "customer", "id");
        Path file = file("k.csv", "id", "007", "7.0", "Ab", "AB", "000", "É");
        Declared declared = declare(source, SourceManner.USUAL.withKeys(new KeyRule(Letters.LOWER, true)), file);
        assertEquals(List.of("7", "7", "ab", "ab", "0", "é"), values(source, "SELECT customer FROM %s"));
        assertEquals(new Collisions(2, List.of("7 ← 007, 7", "ab ← AB, Ab")), declared.collisions());
        SourceTable table = engine.table(source).orElseThrow();
        assertEquals(declared.collisions(), table.collisions());
        assertEquals(List.of("7"), engine.work(Progress.NONE, s -> s.query("SELECT " + table.key("'007'"), row -> row.getString(1))));
        declare(source, SourceManner.USUAL, file);
        assertEquals(List.of("007", "7", "Ab", "AB", "000", "É"), values(source, "SELECT customer FROM %s"));
        assertEquals(KeyRule.USUAL, engine.table(source).orElseThrow().keys());
    }

    @Test
    void aCustomerIsErasedAndRenamedUnderTheRule() {
        Source source = source(SourceKind.PROFILE, false, "", "customer", "id");
        declare(source, SourceManner.USUAL.withKeys(new KeyRule(Letters.UPPER, true)), file("k.csv", "id", "00ab", "cd", "ef"));
        engine.close();
        CustomerRows rows = new CustomerRows(folder.resolve("s.behaviour.duckdb"));
        assertEquals(1, rows.count("0aB"));
        assertEquals(1, rows.erase("0aB", Progress.NONE));
        rows.rename(Map.of("Cd", "new1"), Progress.NONE);
        engine = DuckDbEngine.open(folder.resolve("s.behaviour.duckdb"));
        assertEquals(List.of("EF", "NEW1"), values(source, "SELECT customer FROM %s ORDER BY 1"));
    }

    @Test
    void whatTheUserSaysAboutNumbersAndDatesGoesBeforeWhatIsFound() {
        Source source = source(SourceKind.TRANSACTIONS, false, "", "customer", "id", "date", "d", "amount", "sum");
        Path file = file("a.csv", "id;d;sum", "a;01/02/2026;1,234", "b;03/04/2026;5,678");
        Declared found = declare(source, SourceManner.USUAL, file);
        assertEquals(List.of(new Evidence("d", Evidence.Finding.DATES_OPEN, 2, 2)), found.evidence());
        assertEquals(List.of("2026-02-01 1.2340", "2026-04-03 5.6780"), values(source, "SELECT \"date\" || ' ' || amount FROM %s"));
        Declared said = declare(source, SourceManner.USUAL.withDecimal('.').withDates("MM/dd/yyyy"), file);
        assertEquals(List.of(), said.evidence());
        assertEquals(List.of("2026-01-02 1234.0000", "2026-03-04 5678.0000"), values(source, "SELECT \"date\" || ' ' || amount FROM %s"));
        assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL.withDates("dd/MM"), file));
        assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL.withDates("QQ/dd/MM/yyyy"), file));
        assertEquals(2, declare(source, SourceManner.USUAL.withDates("yyyy.MM.dd"), folderWith(file)).rejected());
    }

    private static Path folderWith(Path file) throws AssertionError {
        try {
            Files.writeString(file, "id;d;sum\na;2026.02.01;1\nb;01/02/2026;1\nc;2026.13.01;1\n");
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theDayIsThatOfTheZone() {
        Source source = source(SourceKind.TRANSACTIONS, false, "", "customer", "id", "date", "d");
        Path file = file("z.csv", "id,d", "a,2026-01-01T23:30:00Z", "b,2026-01-01 23:30:00", "c,2026-07-01 22:30:00+00:00", "d,2026-01-01");
        declare(source, SourceManner.USUAL, file);
        assertEquals(List.of("2026-01-01", "2026-01-01", "2026-07-01", "2026-01-01"), values(source, "SELECT \"date\" FROM %s"));
        declare(source, SourceManner.USUAL.withZone(ZoneId.of("Europe/Paris")), file);
        assertEquals(List.of("2026-01-02", "2026-01-01", "2026-07-02", "2026-01-01"), values(source, "SELECT \"date\" FROM %s"));
    }

    private Path database(String... statements) throws SQLException {
        Path file = folder.resolve("firm.duckdb");
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, new java.util.Properties());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    @Test
    void aTableOfADatabaseIsReadOrReferencedWithoutTouchingIt() throws SQLException, IOException {
        Path file = database("CREATE TABLE \"odd \"\"name\" (id INTEGER, d DATE, sum DOUBLE)",
                "INSERT INTO \"odd \"\"name\" VALUES (7, DATE '2026-01-02', 2.5), (NULL, NULL, 1)", "CREATE SCHEMA z", "CREATE TABLE z.t (x INTEGER)");
        byte[] before = Files.readAllBytes(file);
        assertEquals(List.of("odd \"name", "z.t"), ForeignDatabase.tables(file));
        for (boolean reference : List.of(false, true)) {
            Source source = source(SourceKind.TRANSACTIONS, reference, "", "customer", "id", "date", "d", "amount", "sum");
            List<RejectedRow> rejects = new ArrayList<>();
            Declared declared = engine.declare(source, SourceManner.USUAL.withTable("odd \"name"), file, ReadOptions.DETECT, rejects::add, Progress.NONE);
            assertEquals(1, declared.rows());
            assertEquals(List.of(2L), rejects.stream().map(RejectedRow::line).toList());
            assertEquals(List.of("7"), values(source, "SELECT customer FROM %s"));
        }
        assertEquals(Set.of(), Set.copyOf(List.of()));
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(file)));
        Source source = source(SourceKind.PROFILE, false, "", "customer", "id");
        InputProblem wrong = assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL.withTable("orders"), file));
        assertTrue(wrong.sentence().contains("z.t"));
    }

    @Test
    void aDamagedOrBusyDatabaseIsToldAndChangesNothing() throws SQLException, IOException {
        Source source = source(SourceKind.PROFILE, false, "", "customer", "id");
        declare(source, SourceManner.USUAL, file("k.csv", "id", "a"));
        Path file = database("CREATE TABLE t (id INTEGER)", "INSERT INTO t SELECT * FROM range(100000)");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, 6000));
        assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL, file));
        Files.writeString(file, "no database at all, whatever its name says", StandardCharsets.UTF_8);
        assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL, file));
        Files.write(file, new byte[0]);
        assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL, file));
        Files.delete(file);
        assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL, database()));
        Path renamed = Files.write(folder.resolve("b.csv"), whole);
        assertThrows(InputProblem.class, () -> declare(source, SourceManner.USUAL, renamed));
        assertEquals(List.of("a"), values(source, "SELECT customer FROM %s"));
    }

    @Test
    void aReferencedFileThatChangedIsNoticed() throws IOException {
        Path file = file("r.csv", "id", "a", "b");
        String hash = declare(source(SourceKind.PROFILE, true, "", "customer", "id"), SourceManner.USUAL, file).hash();
        Source source = source(SourceKind.PROFILE, true, hash, "customer", "id");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        assertTrue(engine.table(source).isPresent(), "only touched");
        Files.writeString(file, "id\na\nc\n");
        InputProblem changed = assertThrows(InputProblem.class, () -> engine.table(source));
        assertEquals(file, changed.place().file());
        Files.delete(file);
        InputProblem gone = assertThrows(InputProblem.class, () -> engine.table(source));
        assertFalse(gone.sentence().equals(changed.sentence()));
    }
}
