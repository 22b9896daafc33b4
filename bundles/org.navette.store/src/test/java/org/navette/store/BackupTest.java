package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.store.file.BackupPolicy;
import org.navette.store.file.Migrations;

class BackupTest {
    @TempDir
    Path folder;
    private Path file;
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void makeAStudy() {
        file = folder.resolve("a.navette");
        Fixture.study(folder).close();
    }

    private Study open() {
        return Study.open(file, "Ada", Migrations.known(), new BackupPolicy(clock, Duration.ofHours(1), 2, 3));
    }

    private Optional<Backup> openAndCode(String code) {
        try (Study study = open()) {
            Optional<Backup> made = study.backup().join();
            Fixture.code(study, code, null);
            return made;
        }
    }

    @Test
    void isMadeAtAnOpeningAfterAChangeOnceAnHour() {
        assertEquals(Optional.empty(), openAndCode("Price"), "nothing to keep of an empty study");
        Backup first = openAndCode("Service").orElseThrow();
        assertEquals(now, first.at());
        assertEquals(Optional.empty(), openAndCode("Staff"), "a minute later");
        now = now.plus(Duration.ofMinutes(61));
        try (Study study = open()) {
            Backup second = study.backup().join().orElseThrow();
            assertEquals(List.of(second, first), study.backups());
        }
        now = now.plus(Duration.ofDays(1));
        try (Study study = open()) {
            assertEquals(Optional.empty(), study.backup().join(), "nothing has changed since");
        }
        try (Study copy = Study.openReadOnly(first.file())) {
            assertEquals(1, copy.codebook().codes().size());
            assertEquals(List.of(), copy.check());
        }
        assertEquals(2, Study.backups(file).size());
    }

    @Test
    void theLastAndOneOfEachDayAreKept() {
        openAndCode("c");
        List<Instant> made = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            made.add(openAndCode("c" + i).orElseThrow().at());
            now = now.plus(Duration.ofHours(9));
        }
        // The last opening was on 5 March at 15:00: the newest of the 3rd and 4th, and the two last.
        List<String> kept = Study.backups(file).stream().map(b -> b.at().toString().substring(5, 13)).toList();
        assertEquals(List.of("03-05T15", "03-05T06", "03-04T21", "03-03T18"), kept);
    }

    @Test
    void aClockThatWasPutBackDoesNotEndThem() {
        openAndCode("a");
        openAndCode("b");
        now = now.minus(Duration.ofDays(300));
        assertTrue(openAndCode("c").isPresent());
    }

    @Test
    void whatCannotBeMadeHindersNobodyAndIsTold() throws IOException {
        openAndCode("a");
        Files.writeString(folder.resolve("a.backups"), "in the way");
        try (Study study = open()) {
            CompletionException told = assertThrows(CompletionException.class, () -> study.backup().join());
            assertTrue(told.getCause() instanceof InputProblem, told.toString());
            Fixture.code(study, "b", null);
        }
        try (Study study = Study.openReadOnly(file)) {
            assertEquals(2, study.codebook().codes().size());
            assertThrows(InputProblem.class, study::replaceBackups);
        }
    }

    @Test
    void nothingHalfDoneStays() throws IOException {
        openAndCode("a");
        Files.createDirectories(folder.resolve("a.backups"));
        Files.writeString(folder.resolve("a.backups/77.part"), "killed");
        Files.writeString(folder.resolve("a.backups/notes.txt"), "mine");
        assertTrue(openAndCode("b").isPresent());
        try (Stream<Path> files = Files.list(folder.resolve("a.backups"))) {
            List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
            assertEquals(2, names.size(), names.toString());
            assertTrue(names.get(0).matches("a\\.2026-03-01T12-00-00Z\\.[0-9a-f]{12}\\.navette"), names.get(0));
        }
        assertEquals(1, Study.backups(file).size(), "the user's own file is none");
    }

    @Test
    void anErasureReplacesThemAll() throws IOException {
        openAndCode("a");
        openAndCode("Confidential");
        now = now.plus(Duration.ofHours(2));
        Files.copy(file, folder.resolve("a.navette.schema-1"));
        try (Study study = open()) {
            study.backup().join();
            assertEquals(3, study.backups().size());
            study.edit(Fixture.LABEL, editor -> {
                editor.deleteCode(study.codebook().find("Confidential").orElseThrow().id());
                return null;
            });
            now = now.plus(Duration.ofMinutes(1));
            Backup fresh = study.replaceBackups();
            assertEquals(List.of(fresh), study.backups());
            try (Study copy = Study.openReadOnly(fresh.file())) {
                assertEquals(study.journal().stamp(), copy.journal().stamp());
            }
        }
        assertFalse(Files.exists(folder.resolve("a.navette.schema-1")));
    }

    @Test
    void oneBecomesAStudyOfItsOwn() {
        openAndCode("a");
        Backup backup = openAndCode("b").orElseThrow();
        Path copy = folder.resolve("copy.navette");
        backup.copyTo(copy);
        try (Study study = Study.open(copy, "Ada")) {
            assertEquals(1, study.codebook().codes().size());
        }
        assertThrows(InputProblem.class, () -> backup.copyTo(copy), "never over another file");
    }

    @Test
    void onlyReadingMakesNone() throws IOException {
        openAndCode("a");
        Study.openReadOnly(file).close();
        assertFalse(Files.exists(folder.resolve("a.backups")));
    }
}
