package org.navette.behaviour.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;

class BehaviourFileTest {
    private static final Source SALES = Sources.of("sales", "customer", "id");
    @TempDir
    Path folder;

    @Test
    void findsItsSourcesAgain() {
        Path file = folder.resolve("a.behaviour.duckdb");
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            Sources.declare(engine, SALES, Sources.file(folder, "a.csv", "id", "x", "y"));
        }
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            assertEquals(List.of("x", "y"), Sources.rows(engine, SALES));
            assertTrue(engine.setAside().isEmpty());
        }
    }

    @Test
    void refusesWorkWithinWork() {
        try (DuckDbEngine engine = DuckDbEngine.open(folder.resolve("a.behaviour.duckdb"))) {
            Engine.Work<Boolean> asks = session -> engine.table(SALES).isEmpty();
            assertThrows(IllegalStateException.class, () -> engine.work(Progress.NONE, asks));
            assertTrue(engine.table(SALES).isEmpty());
        }
    }

    @Test
    void movesADamagedFileAsideAndStartsAnew() throws IOException {
        Path file = folder.resolve("a.behaviour.duckdb");
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            Sources.declare(engine, SALES, Sources.file(folder, "a.csv", "id", "x"));
        }
        byte[] half = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2);
        Files.write(file, half);
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            assertTrue(engine.table(SALES).isEmpty());
            assertEquals(half.length, Files.size(engine.setAside().orElseThrow()));
            assertTrue(engine.setAside().orElseThrow().getFileName().toString().contains(".damaged-"));
        }
    }

    @Test
    void doesNotTouchAForeignDatabase() throws Exception {
        Path file = folder.resolve("a.behaviour.duckdb");
        try (var other = new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
                var statement = other.createStatement()) {
            statement.execute("CREATE TABLE precious (a INTEGER)");
        }
        try (DuckDbEngine engine = DuckDbEngine.open(file)) {
            assertTrue(Files.size(engine.setAside().orElseThrow()) > 0);
            Sources.declare(engine, SALES, Sources.file(folder, "a.csv", "id", "x"));
        }
    }

    @Test
    void tellsThatAnotherProcessHoldsTheFile() throws Exception {
        Path file = folder.resolve("a.behaviour.duckdb");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), file.toString()).start();
        try {
            assertEquals('h', other.getInputStream().read());
            assertThrows(InputProblem.class, () -> DuckDbEngine.open(file));
            assertTrue(Files.exists(file));
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThrows(InputProblem.class, () -> DuckDbEngine.open(folder.resolve("no/a.behaviour.duckdb")));
        assertThrows(InputProblem.class, () -> DuckDbEngine.open(folder));
    }

    /** Another process. */
    static final class Holder {
        public static void main(String[] arguments) throws IOException {
            try (DuckDbEngine engine = DuckDbEngine.open(Path.of(arguments[0]))) {
                System.out.print(engine.setAside().isEmpty() ? 'h' : '!');
                System.out.flush();
                System.in.read();
            }
        }
    }
}
