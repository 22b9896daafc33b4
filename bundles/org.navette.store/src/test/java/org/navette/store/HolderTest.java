package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;

class HolderTest {
    @TempDir
    Path folder;
    private Path file;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void makeAStudy() {
        Catalogue.speak(Locale.ENGLISH);
        file = folder.resolve("a.navette");
        Fixture.study(folder).close();
    }

    @AfterEach
    void speakAsBefore() {
        Catalogue.speak(before);
    }

    @Test
    void oneOpeningWritesAndTheOthersReadAndAreToldWho() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.navette"), file);
        try (Study held = Study.open(file, "Ada")) {
            for (Path path : List.of(file, folder.resolve("./x/../a.navette"), link)) {
                WritingRefused refused = assertThrows(WritingRefused.class, () -> Study.open(path, "Bo"));
                assertEquals("Ada", refused.holder().orElseThrow().name());
                assertEquals(ProcessHandle.current().pid(), refused.holder().orElseThrow().process());
                assertTrue(refused.getMessage().startsWith("Ada has this study open on "), refused.getMessage());
                assertEquals("Ada", Study.holder(path).orElseThrow().name());
            }
            try (Study reading = Study.openReadOnly(file)) {
                // The log was empty when it was opened: what comes later must be seen all the same.
                assertEquals(0, reading.codebook().codes().size());
                Fixture.code(held, "Price", null);
                assertEquals(1, reading.codebook().codes().size());
                held.close();
                assertEquals(0, Files.size(folder.resolve("a.navette-wal")), "the file alone is the study");
                assertEquals(1, reading.codebook().codes().size());
                try (Study taken = Study.open(file, "Bo")) {
                    Fixture.code(taken, "Service", null);
                    assertEquals(2, reading.codebook().codes().size());
                }
            }
        }
        assertEquals(Optional.empty(), Study.holder(file));
        assertFalse(Files.exists(folder.resolve("a.navette.lock")));
    }

    @Test
    void anotherProcessHoldsUntilItIsKilled() throws Exception {
        try (Child child = Child.of(Holding.class, file.toString())) {
            assertEquals("open", child.line());
            WritingRefused refused = assertThrows(WritingRefused.class, () -> Study.open(file, "Bo"));
            Holder holder = refused.holder().orElseThrow();
            assertEquals(List.of("Eve", child.pid()), List.of(holder.name(), holder.process()));
            assertEquals(holder, Study.holder(file).orElseThrow());
            try (Study reading = Study.openReadOnly(file)) {
                assertEquals("Price", reading.codebook().codes().getFirst().name());
            }
            child.kill();
            assertTrue(Files.exists(folder.resolve("a.navette.lock")), "killed without a chance to tidy up");
            assertEquals(Optional.empty(), Study.holder(file));
        }
        try (Study study = Study.open(file, "Bo")) {
            assertEquals("Bo", Study.holder(file).orElseThrow().name());
            assertEquals(1, study.codebook().codes().size());
            try (Child child = Child.of(Holding.class, file.toString())) {
                assertTrue(child.line().startsWith("Bo has this study open"), "asking did not let go of the lock");
            }
        }
        assertFalse(Files.exists(folder.resolve("a.navette.lock")));
    }

    @Test
    void whatIsHeldOnAnotherMachineIsReadFromACopy() throws Exception {
        try (Child child = Child.elsewhere("far-away", Holding.class, file.toString())) {
            assertEquals("open", child.line());
            assertEquals("far-away", Study.holder(file).orElseThrow().host());
            List<Path> before = Fixture.files(folder);
            try (Study reading = Study.openReadOnly(file)) {
                assertEquals("Price", reading.codebook().codes().getFirst().name(), "it stands in the log of changes still");
                assertEquals(file, reading.file());
            }
            assertEquals(before, Fixture.files(folder));
            child.kill();
        }
    }

    @Test
    void aHoldIsGivenBackWhenOpeningFails() throws IOException {
        Files.write(file, new byte[] {1, 2, 3}, java.nio.file.StandardOpenOption.WRITE);
        assertThrows(org.navette.core.problem.InputProblem.class, () -> Study.open(file, "Ada"));
        Files.delete(file);
        Fixture.study(folder).close();
    }

    @Test
    void aLockFileThatMakesNoSenseHindersNobody() throws IOException {
        Files.writeString(folder.resolve("a.navette.lock"), "[\"half");
        Study.open(file, "Ada").close();
        assertFalse(Files.exists(folder.resolve("a.navette.lock")));
    }

    @Test
    void withoutALockNobodyWritesButEverybodyReads() throws IOException {
        Files.createDirectory(folder.resolve("a.navette.lock")); // no file can be made there
        WritingRefused refused = assertThrows(WritingRefused.class, () -> Study.open(file, "Ada"));
        assertTrue(refused.getMessage().contains("cannot keep two people from writing"), refused.getMessage());
        Study.openReadOnly(file).close();
    }

    /** Opens a study in another process, makes a code and waits to be killed. */
    static final class Holding {
        public static void main(String[] arguments) throws Exception {
            Catalogue.speak(Locale.ENGLISH);
            try (Study study = Study.open(Path.of(arguments[0]), "Eve")) {
                Fixture.code(study, "Price", null);
                System.out.println("open");
                Thread.sleep(60_000);
            } catch (WritingRefused e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
