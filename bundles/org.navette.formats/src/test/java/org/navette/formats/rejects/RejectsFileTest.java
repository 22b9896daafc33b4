package org.navette.formats.rejects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;

class RejectsFileTest {
    private static final Rejected ROW = new Rejected(7, "a,\"b\nc\",👍", "Too short, alas.");

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingRejectedLeavesNoFile() throws IOException {
        try (RejectsFile rejects = new RejectsFile(folder.resolve("r.csv"))) {
            assertEquals(0, rejects.count());
            assertEquals(Optional.empty(), rejects.path());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void rejectedRowsCanBeReadBackAsTheyWere() throws IOException {
        Path input = folder.resolve("reviews.csv");
        Path target = RejectsFile.beside(input);
        try (RejectsFile rejects = new RejectsFile(target)) {
            rejects.add(ROW);
            assertEquals(Optional.of(target), rejects.path());
        }
        assertEquals(List.of("reviews.csv.rejects.csv"), names());
        try (TableFile table = TableFile.open(target, TableOptions.DETECT)) {
            assertTrue(table.detected().orElseThrow().bom());
            assertEquals(List.of("line", "reason", "raw"), table.header());
            assertEquals(new Row(2, List.of("7", ROW.reason(), ROW.raw())), table.next().orElseThrow());
        }
    }

    @Test
    void discardingLeavesWhatWasThereBefore() throws IOException {
        Path target = Files.writeString(folder.resolve("r.csv"), "earlier");
        try (RejectsFile rejects = new RejectsFile(target)) {
            for (int i = 0; i < 10_000; i++) {
                rejects.add(ROW);
            }
            rejects.discard();
        }
        assertEquals(List.of("r.csv"), names());
        assertEquals("earlier", Files.readString(target));
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldOne() throws IOException {
        Path target = Files.writeString(folder.resolve("r.csv"), "earlier");
        try (RejectsFile rejects = new RejectsFile(target)) {
            rejects.add(ROW);
        }
        assertTrue(Files.readString(target).contains("alas"));
    }

    @Test
    void aFullDiskLeavesNoHalfFile() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full is needed");
        Files.createSymbolicLink(folder.resolve("r.csv.part"), full);
        try (RejectsFile rejects = new RejectsFile(folder.resolve("r.csv"))) {
            assertThrows(InputProblem.class, () -> rejects.add(ROW));
            rejects.discard();
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAProblem() throws IOException {
        Path target = Files.writeString(folder.resolve("file"), "no folder").resolve("r.csv");
        try (RejectsFile rejects = new RejectsFile(target)) {
            InputProblem problem = assertThrows(InputProblem.class, () -> rejects.add(ROW));
            assertTrue(problem.sentence().contains("--rejects"), problem.sentence());
        }
    }
}
