package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Code;
import org.navette.store.file.BackupPolicy;
import org.navette.store.file.Migrations;
import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;

class BadFileTest {
    private static final int NEWEST = Migrations.known().newest();
    @TempDir
    Path folder;
    private Path file;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void speakEnglish() {
        Catalogue.speak(Locale.ENGLISH);
        file = folder.resolve("a.navette");
    }

    @AfterEach
    void speakAsBefore() {
        Catalogue.speak(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a database at all", "SQLite format 3\0 but cut short"})
    void refusesWhatIsNoStudy(String bytes) throws IOException {
        Files.writeString(file, bytes);
        refused("not a Navette study", () -> Study.open(file, "Ada"));
        refused("not a Navette study", () -> Study.openReadOnly(file));
        assertEquals(bytes, Files.readString(file));
        refused("not a Navette study", () -> Study.open(folder, "Ada"));
    }

    @Test
    void refusesAnotherProgramsDatabase() throws Exception {
        Fixture.study(folder).close();
        patch(68, 0x47504B47);
        refused("not a Navette study", () -> Study.open(file, "Ada"));
    }

    @Test
    void refusesAStudyOfANewerSchemaAndLeavesItAlone() throws IOException {
        Fixture.study(folder).close();
        patch(60, 99);
        byte[] bytes = Files.readAllBytes(file);
        refused("made by a newer Navette (schema 99, this one knows up to " + NEWEST + ")", () -> Study.open(file, "Ada"));
        refused("made by a newer Navette", () -> Study.openReadOnly(file));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void saysWhatIsMissing() {
        refused("no such study", () -> Study.open(file, "Ada"));
        refused("no such study", () -> Study.openReadOnly(file));
        refused("does not exist", () -> Study.create(folder.resolve("none/a.navette"), "A", "en", "Ada"));
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        Files.writeString(file, "mine");
        refused("exists already", () -> Study.create(file, "A", "en", "Ada"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void opensFilesWithOddNames() {
        Path odd = folder.resolve("été 50% #1?&é.navette");
        Study.create(odd, "A", "fr", "Ada").close();
        assertTrue(Files.exists(odd));
        try (Study study = Study.open(odd, "Ada")) {
            Fixture.code(study, "Price", null);
            assertEquals(folder.resolve("été 50% #1?&é.index"), study.beside("index"));
        }
        try (Study study = Study.openReadOnly(odd)) {
            assertEquals(1, study.codebook().codes().size());
        }
    }

    @Test
    void readsWithoutLeavingATraceAndRefusesToWrite() throws IOException {
        try (Study study = Fixture.study(folder)) {
            Fixture.code(study, "Price", null);
        }
        byte[] bytes = Files.readAllBytes(file);
        try (Study study = Study.openReadOnly(file)) {
            assertTrue(study.readOnly());
            assertEquals("A study", study.title());
            assertEquals("Price", study.codebook().codes().getFirst().name());
            assertEquals(1, count());
            refused("read-only", () -> study.edit(Fixture.LABEL, editor -> editor.addCode(Code.named("X"))));
            refused("read-only", () -> study.journal().undo());
        }
        assertEquals(1, count());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void readsWhatAnotherHasWrittenButNotYetClosed() {
        try (Study writing = Fixture.study(folder)) {
            Fixture.code(writing, "Price", null);
            try (Study reading = Study.openReadOnly(file)) {
                assertEquals("Price", reading.codebook().codes().getFirst().name());
            }
        }
    }

    @Test
    void saysWhenAnotherProgramWrites() throws SQLException {
        try (Study study = Fixture.study(folder); Connection other = new StudyFile(file).writer()) {
            Sql.execute(other, "BEGIN IMMEDIATE");
            refused("Another program is writing", () -> Fixture.code(study, "Price", null));
            Sql.execute(other, "ROLLBACK");
            Fixture.code(study, "Price", null);
            assertEquals(1, study.codebook().codes().size());
        }
    }

    @Test
    void goesOnAfterAFullDisk() {
        try (Study study = Fixture.study(folder)) {
            Fixture.code(study, "Price", null);
            Map<String, String> before = Fixture.content(file);
            for (int attempt = 0; attempt < 2; attempt++) {
                refused("The disk is full and nothing was changed", () -> study.edit(Fixture.LABEL, editor -> {
                    editor.edits().first("PRAGMA max_page_count = 60", row -> row.getInt(1));
                    for (int i = 0; i < 1000; i++) {
                        editor.addDocument(Fixture.document("d" + i, "x".repeat(5000)));
                    }
                    return null;
                }));
                assertEquals(before, Fixture.content(file));
            }
            study.edit(Fixture.LABEL, editor -> {
                editor.edits().first("PRAGMA max_page_count = 100000", row -> row.getInt(1));
                return editor.addDocument(Fixture.document("d", "x".repeat(50_000)));
            });
            assertEquals(1, study.documents().count());
        }
    }

    @Test
    void migratesInOneTransactionAfterKeepingACopy() throws SQLException {
        try (Study study = Fixture.study(folder)) {
            Fixture.code(study, "Price", null);
        }
        Migrations bad = Migrations.known().and("ALTER TABLE code ADD COLUMN icon TEXT; CREATE TABLE code (x);");
        assertThrows(StoreFailure.class, () -> Study.open(file, "Ada", bad, BackupPolicy.USUAL));
        Map<String, String> unchanged = Fixture.content(file);
        assertFalse(unchanged.get("code").contains("star"));
        Migrations good = Migrations.known().and("ALTER TABLE code ADD COLUMN icon TEXT; UPDATE code SET icon = 'star;';");
        try (Study study = Study.open(file, "Ada", good, BackupPolicy.USUAL)) {
            assertEquals(NEWEST + 1, study.info().schema());
            study.journal().undo();
            assertEquals(0, study.codebook().codes().size());
            study.journal().redo();
            assertTrue(Fixture.content(file).get("code").contains("star;"));
        }
        assertEquals(unchanged, Fixture.content(folder.resolve("a.navette.schema-" + NEWEST)));
        assertEquals(unchanged, Fixture.content(folder.resolve("a.navette.schema-" + NEWEST + "-2")));
        refused("made by a newer Navette", () -> Study.open(file, "Ada"));
        try (Study copy = Study.open(folder.resolve("a.navette.schema-" + NEWEST), "Ada")) {
            assertEquals("Price", copy.codebook().codes().getFirst().name());
        }
    }

    private long count() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private void patch(int offset, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(offset, value);
        Files.write(file, bytes);
    }

    private static void refused(String why, Executable work) {
        String sentence = assertThrows(InputProblem.class, work).getMessage();
        assertTrue(sentence.contains(why), sentence);
    }
}
