package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.navette.store.file.Migrations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A study file of every schema ever released still opens, whole; each was made by the verbs of its day. */
class FileVersionsTest {
    @TempDir
    Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fileversions"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void opensWholeAndCanBeTakenBack(Path released) throws IOException {
        Path file = Files.copy(released, folder.resolve("old.navette"));
        try (Study study = Study.open(file, "Ada")) {
            StudyInfo info = study.info();
            assertEquals(List.of(3L, 3L, 3L, 2L, 2L, 1L, 1L), List.of(info.documents(), info.cases(), info.codes(), info.codings(),
                    info.sentimentTags(), info.samples(), info.sources()));
            assertEquals(List.of(), study.check());
            assertEquals("Delivery was late 👎🏽", study.documents().byName("A1").orElseThrow().text().replace(" again", "").replace(", I gave up", ""));
            assertTrue(study.journal().redoable().orElseThrow().label().sentence().contains("Cost"));
            study.journal().redo();
            assertTrue(study.codebook().find("Cost").isPresent());
            while (study.journal().undo().isPresent()) {
                assertEquals(List.of(), study.check());
            }
            assertEquals(0, study.info().documents() + study.info().codes() + study.info().samples() + study.info().sources());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithoutBeingTouched(Path released) throws IOException {
        Path file = Files.copy(released, folder.resolve("old.navette"));
        try (Study study = Study.openReadOnly(file)) {
            assertEquals(3, study.info().documents());
            assertEquals(file, study.file());
        }
        assertEquals(-1, Files.mismatch(released, file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void everySchemaHasItsFile() {
        for (int schema = 1; schema <= Migrations.known().newest(); schema++) {
            assertTrue(Files.exists(Path.of("src/test/resources/fileversions/schema-" + schema + ".navette")), "schema " + schema);
        }
    }
}
