package org.navette.behaviour.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;

class DeclareTableTest {
    private static final Source SALES = Sources.of("sales", "customer", "id", "date", "day", "amount", "sum");
    @TempDir
    Path folder;
    private DuckDbEngine engine;

    @BeforeEach
    void open() {
        engine = DuckDbEngine.open(folder.resolve("study.behaviour.duckdb"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void readsParquetByCopyAndByReference() {
        Path file = folder.resolve("it's.parquet");
        engine.work(Progress.NONE, session -> {
            session.execute("COPY (SELECT * FROM (VALUES (17850.0::DOUBLE, TIMESTAMP '2024-01-05 23:00:00', 2.5::DOUBLE),"
                    + " (NULL, TIMESTAMP '2024-01-06 00:00:00', 1.0), (7, TIMESTAMP '2024-01-07 00:00:00', 'NaN'::DOUBLE),"
                    + " (8, NULL, 1.0)) t(id, day, sum)) TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
            return null;
        });
        for (boolean reference : new boolean[] {false, true}) {
            Source source = Sources.of("sales", reference, "customer", "id", "date", "day", "amount", "sum");
            assertEquals(List.of(3L, 4L), Sources.rejects(engine, source, file).stream().map(RejectedRow::line).toList());
            assertEquals(List.of("-|2024-01-06|1.0000", "17850|2024-01-05|2.5000"), Sources.rows(engine, source));
        }
    }

    @Test
    void takesRowsHandedOver() {
        List<RejectedRow> rejects = new ArrayList<>();
        Path file = Sources.file(folder, "book.xlsx", "stands for the workbook");
        Declared declared = engine.declare(SALES, file, List.of("id", "day", "sum"), List.of(
                List.of("17850.0", "2024-01-05", "2.5"), Arrays.asList(null, "2024-01-06", "1"), List.of("a", "soon", "3"),
                List.of("b", "2024-01-08")), rejects::add, Progress.NONE);
        assertEquals(List.of("-|2024-01-06|1.0000", "17850|2024-01-05|2.5000", "b|2024-01-08|-"), Sources.rows(engine, SALES));
        assertEquals(1, declared.withoutCustomer());
        assertEquals(4, rejects.getFirst().line());
        assertEquals("a, soon, 3", rejects.getFirst().raw());
    }

    @Test
    void cancelsBetweenRowsAndKeepsWhatWasThere() {
        Sources.declare(engine, SALES, Sources.file(folder, "a.csv", "id,day,sum", "a,2024-01-01,1"));
        AtomicBoolean stop = new AtomicBoolean();
        Iterable<List<String>> endless = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<String> next() {
                stop.set(true);
                return List.of("b", "2024-01-01", "1");
            }
        };
        assertThrows(Cancelled.class, () -> engine.declare(SALES, folder.resolve("a.csv"), List.of("id", "day", "sum"),
                endless, row -> { }, cancelledWhen(stop)));
        assertEquals(List.of("a|2024-01-01|1.0000"), Sources.rows(engine, SALES));
    }

    @Test
    void cancelsARunningStatement() {
        AtomicBoolean stop = new AtomicBoolean();
        assertThrows(Cancelled.class, () -> engine.work(cancelledWhen(stop), session -> {
            session.execute("CREATE TABLE half (a INTEGER)");
            stop.set(true);
            session.execute("SELECT count(*) FROM range(100000000000) a, range(1000000) b WHERE a.range % 7 = b.range % 11");
            return null;
        }));
        assertEquals(0, engine.work(Progress.NONE, session -> session.query(
                "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'half'", row -> row.getInt(1))).getFirst());
    }

    private static Progress cancelledWhen(AtomicBoolean stop) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return stop.get();
            }
        };
    }
}
