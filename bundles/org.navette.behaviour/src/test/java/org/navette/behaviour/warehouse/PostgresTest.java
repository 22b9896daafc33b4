package org.navette.behaviour.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.behaviour.engine.Collisions;
import org.navette.behaviour.engine.Declared;
import org.navette.behaviour.engine.Sources;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceManner;
import org.navette.testkit.PostgresServer;

class PostgresTest {
    private static final Credentials US = new Credentials(PostgresServer.USER, PostgresServer.PASSWORD);
    private static PostgresServer server;
    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws SQLException {
        Assumptions.assumeTrue(PostgresServer.programs().isPresent(), "PostgreSQL is not installed here (on Debian: apt-get install postgresql)");
        server = PostgresServer.start();
        Properties properties = US.properties();
        try (Connection connection = new org.postgresql.Driver().connect(server.url(), properties);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA shop");
            statement.execute("""
                    CREATE TABLE shop."The orders" ("Id" double precision, "day ""of"" sale" timestamptz, n integer, "p'rice" text, née varchar)""");
            statement.execute("""
                    INSERT INTO shop."The orders" VALUES (1.0, '2024-01-01 23:30+00', 2, ' 5.00005 ', 'x'), (1, '2024-01-11 00:30+01', 1, '30', ' '),
                        (2, '2024-01-20', 1, 'nothing', 'y'), (2, NULL, 1, '1', 'y'), (NULL, '2024-01-31', 1, '100', NULL)""");
            statement.execute("CREATE ROLE other LOGIN PASSWORD 'x y'");
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static final Source ORDERS = Sources.of("orders", "customer", "id", "date", "day \"of\" sale", "amount", "n*p'rice", "channel", "née");

    private static WarehouseEngine open(String table) {
        return WarehouseEngine.open(new Warehouse(server.url(), table, null), SourceManner.USUAL, US, Progress.NONE);
    }

    @Test
    void readsTheTableAsASourceIs() {
        try (WarehouseEngine engine = open("shop.The orders")) {
            assertEquals(List.of("Id", "day \"of\" sale", "n", "p'rice", "née"), engine.columns(Progress.NONE));
            Declared declared = engine.survey(ORDERS, Progress.NONE);
            assertEquals(new Declared(3, 1, 2, 1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31), 140.0002, List.of(), "", List.of(), Map.of(), Collisions.NONE), declared);
            List<String> rows = engine.work(Progress.NONE, session -> session.query("SELECT * FROM "
                    + engine.table(ORDERS).orElseThrow().relation() + " s ORDER BY amount", row -> row.getString(1) + "|" + row.getString(2)
                            + "|" + row.getString(3) + "|" + row.getString(4)));
            assertEquals(List.of("1|2024-01-01|10.0002|x", "1|2024-01-10|30.0000|null", "null|2024-01-31|100.0000|null"), rows);
        }
    }

    @Test
    void liftsRowsOfAnyText() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("o'neil\\n ?", "${x} {fn now()}"), List.of("", "\u001E\u001F"), List.of("é😀")));
        IntStream.range(0, 20_000).forEach(i -> rows.add(List.of("k" + i, "Q" + i % 5)));
        try (WarehouseEngine engine = open("shop.The orders")) {
            engine.work(Progress.NONE, session -> {
                String relation = session.lift(List.of("key", "a \"code\""), rows);
                assertEquals(rows.size(), session.query("SELECT count(*) FROM " + relation + " k", row -> row.getInt(1)).getFirst());
                assertEquals(List.of(rows.get(0), rows.get(1)), session.query("SELECT * FROM " + relation
                        + " k WHERE \"key\" NOT LIKE 'k%' AND \"a \"\"code\"\"\" IS NOT NULL ORDER BY \"key\" DESC", row -> List.of(row.getString(1), row.getString(2))));
                assertEquals(0, session.query("SELECT count(*) FROM " + session.lift(List.of("key"), List.of()) + " k", row -> row.getInt(1)).getFirst());
                return null;
            });
        }
    }

    @Test
    void writesNothing() {
        try (WarehouseEngine engine = open("shop.The orders")) {
            assertThrows(InputProblem.class, () -> engine.work(Progress.NONE, session -> {
                session.execute("CREATE TABLE shop.ours (a integer)");
                return null;
            }));
        }
    }

    @Test
    void stopsASlowQuery() {
        try (WarehouseEngine engine = open("shop.The orders")) {
            Progress impatient = new Progress() {
                private final long begin = System.nanoTime();

                @Override
                public boolean cancelled() {
                    return System.nanoTime() - begin > 300_000_000;
                }
            };
            assertThrows(Cancelled.class, () -> engine.work(impatient, session -> session.query("SELECT pg_sleep(60)", row -> 1)));
            assertEquals(List.of(1), engine.work(Progress.NONE, session -> session.query("SELECT 1", row -> row.getInt(1))));
        }
    }

    @Test
    void showsThePlan() {
        try (WarehouseEngine engine = open("shop.The orders")) {
            List<String> plan = engine.work(Progress.NONE, session -> session.plan("SELECT n FROM shop.\"The orders\""));
            assertTrue(plan.getFirst().startsWith("Seq Scan"), plan::toString);
        }
    }

    @Test
    void makesANewConnectionWhenTheServerEndedIt() {
        try (WarehouseEngine engine = open("shop.The orders")) {
            assertThrows(InputProblem.class, () -> engine.work(Progress.NONE, session -> session.query("SELECT pg_terminate_backend(pg_backend_pid())", row -> 1)));
            assertFalse(engine.columns(Progress.NONE).isEmpty());
        }
    }

    @Test
    void saysWhatIsWrongWithAConnection() {
        Map<Warehouse, String> wrong = Map.of(
                new Warehouse(server.url().replaceAll(":[0-9]+/", ":1/"), "t", null), "does not answer",
                new Warehouse("jdbc:postgresql://no-such-server.invalid/x", "t", null), "does not answer",
                new Warehouse(server.url() + "nowhere", "t", null), "no such database",
                new Warehouse(server.url() + "?sslmode=require", "t", null), "secure connection");
        wrong.forEach((warehouse, sentence) -> {
            InputProblem problem = assertThrows(InputProblem.class, () -> WarehouseEngine.open(warehouse, SourceManner.USUAL, US, Progress.NONE));
            assertTrue(problem.getMessage().contains(sentence), problem.getMessage());
        });
        Warehouse right = new Warehouse(server.url(), "shop.The orders", null);
        for (Credentials bad : List.of(US.withPassword("no"), US.withPassword(null), US.withUser("nobody"))) {
            InputProblem problem = assertThrows(InputProblem.class, () -> WarehouseEngine.open(right, SourceManner.USUAL, bad, Progress.NONE));
            assertTrue(problem.getMessage().contains("did not let you in"), problem.getMessage());
        }
        try (WarehouseEngine engine = WarehouseEngine.open(right, SourceManner.USUAL, new Credentials("other", "x y"), Progress.NONE)) {
            assertTrue(assertThrows(InputProblem.class, () -> engine.columns(Progress.NONE)).getMessage().contains("You may not read"));
        }
        try (WarehouseEngine engine = open("shop.absent")) {
            assertTrue(assertThrows(InputProblem.class, () -> engine.columns(Progress.NONE)).getMessage().contains("no table or view"));
        }
        try (WarehouseEngine engine = open("shop.The orders")) {
            assertThrows(InputProblem.class, () -> engine.table(Sources.of("x", "customer", "who")));
            assertThrows(InputProblem.class, () -> engine.table(Sources.of("x", "customer", "id", "date", "n")));
        }
    }
}
