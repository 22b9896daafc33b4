package org.navette.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyActionsTest {
    @TempDir
    private Path folder;

    private Path making() throws IOException {
        Path making = Files.createDirectory(folder.resolve("making"));
        Files.writeString(making.resolve("a.navette"), "study");
        Files.writeString(making.resolve("z.behaviour.duckdb"), "data");
        return making;
    }

    @Test
    void aFinishedStudyMovesWithWhatLiesBesideIt() throws IOException {
        StudyActions.settle(making(), folder.resolve("a.navette"));
        assertEquals("study", Files.readString(folder.resolve("a.navette")));
        assertEquals("data", Files.readString(folder.resolve("z.behaviour.duckdb")));
    }

    @Test
    void theStudyFileComesLastSoThatItIsNeverThereWithoutItsData() throws IOException {
        Path making = making();
        Files.writeString(folder.resolve("z.behaviour.duckdb"), "in the way");
        assertThrows(FileAlreadyExistsException.class, () -> StudyActions.settle(making, folder.resolve("a.navette")));
        assertFalse(Files.exists(folder.resolve("a.navette")));
    }

    @Test
    void titlesBecomeFileNames() {
        assertEquals("été-à-paris.navette", StudyActions.fileName("Été à Paris !"));
        assertEquals("study.navette", StudyActions.fileName("///"));
    }
}
