package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;

class PastTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void create() {
        study = Fixture.study(folder);
        Fixture.code(study, "A", null); // entry 2
        Fixture.code(study, "B", null); // 3
        study.journal().undo();
        Fixture.code(study, "C", null); // 4
        study.edit(Label.of(Deed.DELETE_CODE, "A"), editor -> {
            editor.deleteCode(1);
            return null;
        }); // 5
        Fixture.code(study, "D", null); // 6
        study.journal().undo();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void showsTheStudyAsItWasAfterEachEntry() {
        assertEquals(List.of(), codesAsOf(1));
        assertEquals(List.of("A"), codesAsOf(2));
        assertEquals(List.of("A"), codesAsOf(3), "what was taken back since stays out");
        assertEquals(List.of("A", "C"), codesAsOf(4));
        assertEquals(List.of("C"), codesAsOf(5));
        assertEquals(List.of("C"), codesAsOf(6));
        assertEquals(List.of("C"), codes(study), "the study itself is untouched");
        assertEquals("D", study.journal().redo().map(e -> codes(study).getLast()).orElseThrow());
        assertEquals(List.of("C", "D"), codesAsOf(6));
    }

    @Test
    void isOnlyReadAndLeavesNothingBehind() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Study past = study.asOf(2, temporary, Progress.NONE);
        assertTrue(past.readOnly());
        assertEquals(study.file(), past.file());
        assertEquals(1, files(temporary));
        assertThrows(InputProblem.class, () -> Fixture.code(past, "X", null));
        past.close();
        assertEquals(0, files(temporary));
        assertThrows(Cancelled.class, () -> study.asOf(2, temporary, new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        }));
        assertEquals(0, files(temporary));
    }

    @Test
    void isSeenThroughAStudyThatIsOnlyRead() {
        study.close();
        try (Study read = Study.openReadOnly(study.file()); Study past = read.asOf(4, Progress.NONE)) {
            assertEquals(List.of("A", "C"), codes(past));
        }
    }

    @Test
    void looksBehindAnErasureButDoesNotFindThePerson() {
        study.edit(Fixture.LABEL, editor -> editor.addDocument(Fixture.document("d", "words"))); // 7
        Fixture.code(study, "E", null); // 8
        study.privacy().erase("c-d", false, Progress.NONE); // 9
        try (Study past = study.asOf(7, Progress.NONE)) {
            assertEquals(List.of("C"), codes(past));
            assertEquals(0, past.documents().count());
        }
        assertEquals(List.of(8L), study.journal().undoTo(8, Progress.NONE).stream().map(JournalEntry::id).toList());
    }

    @Test
    void findsEntriesByWordsAndPerson() {
        assertEquals(6, study.journal().find(" ", null).length);
        assertArrayEquals(new long[] {5}, study.journal().find(" deleted  CODE", null));
        assertArrayEquals(new long[] {1}, study.journal().find("stúdy ada", "Ada"));
        assertEquals(0, study.journal().find("", "Bo").length);
        assertEquals(List.of(5L, 2L), study.journal().entries(2, 5).stream().map(JournalEntry::id).toList());
        assertEquals(List.of("Ada"), study.journal().people());
        assertEquals(List.of(3L, 1L), List.of(study.journal().standingFrom(2), study.journal().undoneUpTo(6)));
    }

    @Test
    void refusesWhatLiesBeforeASeal() throws SQLException {
        study.close();
        try (Connection connection = new StudyFile(study.file()).writer()) {
            Sql.execute(connection, "UPDATE journal SET state = 'fixed' WHERE state = 'done' AND id <= 4");
        }
        study = Study.open(study.file(), "Ada");
        assertEquals(List.of("A", "C"), codesAsOf(4));
        String sentence = assertThrows(InputProblem.class, () -> study.asOf(3, Progress.NONE)).sentence();
        assertTrue(sentence.contains("after entry 3: entry 4 (Added code “x”)"), sentence);
        assertThrows(InputProblem.class, () -> study.asOf(99, Progress.NONE));
    }

    private List<String> codesAsOf(long entry) {
        try (Study past = study.asOf(entry, Progress.NONE)) {
            return codes(past);
        }
    }

    private static List<String> codes(Study study) {
        return study.codebook().codes().stream().map(Code::name).toList();
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
