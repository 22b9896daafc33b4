package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Memo;
import org.navette.core.study.Owner;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;

class RepairTest {
    private static final int PAGE = 4096;
    private static final int DOCUMENTS = 400;
    @TempDir
    Path folder;
    private Path file;
    private Path into;

    @BeforeEach
    void makeAStudy() {
        file = folder.resolve("a.navette");
        into = folder.resolve("new.navette");
        try (Study study = Fixture.study(folder)) {
            long code = Fixture.code(study, "Service", null);
            long below = Fixture.code(study, "Delivery", code);
            study.edit(Fixture.LABEL, editor -> {
                Variable stars = editor.variable(Owner.DOCUMENT, "stars", VariableType.NUMERIC);
                Coder ada = editor.coder("ada", false);
                for (int i = 0; i < DOCUMENTS; i++) {
                    // Every tenth text fills pages of its own.
                    long id = editor.addDocument(Fixture.document("d" + i, ("text é👍 " + i + " ").repeat(i % 10 == 0 ? 1200 : 20)));
                    editor.documentValue(stars, id, Integer.toString(i % 5));
                    editor.addCoding(Fixture.coding(id, new Segment(0, 10), i % 2 == 0 ? code : below, ada));
                    editor.tagSentiment(Fixture.tag(id, i % 3 - 1, ada));
                    editor.addMemo(new Memo(0, new Subject(Subject.Kind.DOCUMENT, id, null), "t" + i, "memo " + i, ada.id(), Fixture.NOON));
                }
                return null;
            });
            study.edit(Fixture.LABEL, editor -> {
                study.documents().idsByName().values().stream().filter(id -> id % 7 == 0).forEach(id -> study.codings().of(id)
                        .forEach(coding -> editor.removeCoding(coding.id())));
                return null;
            });
            Fixture.code(study, "Price", null);
            study.journal().undo();
        }
    }

    /** Overwrites pages at random, never the first. */
    private Path damaged(long seed, int pages) throws IOException {
        Random random = new Random(seed);
        Path copy = Files.copy(file, folder.resolve("damaged" + seed + ".navette"));
        try (RandomAccessFile out = new RandomAccessFile(copy.toFile(), "rw")) {
            int all = (int) (out.length() / PAGE);
            for (int i = 0; i < pages; i++) {
                byte[] garbage = new byte[PAGE];
                if (random.nextBoolean()) {
                    random.nextBytes(garbage);
                }
                out.seek((long) PAGE * random.nextInt(1, all));
                out.write(garbage);
            }
            if (seed % 4 == 0) {
                out.setLength(out.length() - random.nextInt(1, 40) * PAGE + random.nextInt(PAGE));
            }
        }
        return copy;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void aSoundStudyHoldsEveryRowThatCanBeRead(long seed) throws Exception {
        Path damaged = damaged(seed, (int) seed % 5 + 1);
        byte[] before = Files.readAllBytes(damaged);
        Repaired repaired;
        try {
            repaired = Repair.run(damaged, into, Progress.NONE);
        } catch (InputProblem nothing) {
            assertTrue(nothing.getMessage().contains("Nothing can be read"), nothing.getMessage());
            assertTrue(rows(damaged, "document", false).isEmpty());
            return;
        }
        assertArrayEquals(before, Files.readAllBytes(damaged), "the damaged file stays as it was");
        try (Study study = Study.open(into, "Ada")) {
            assertEquals(List.of(), study.check(), repaired::toString);
            while (study.journal().undo().isPresent()) {
                assertEquals(List.of(), study.check());
            }
        }
        Files.delete(into);
        Repair.run(damaged, into, Progress.NONE);
        for (String table : List.of("document", "code", "coder", "variable")) {
            Map<Long, String> readable = rows(damaged, table, false);
            readable.values().retainAll(Set.copyOf(rows(file, table, true).values()));
            if (table.equals("code")) {
                // Who lost the one above stands at the top.
                assertEquals(readable.keySet(), rows(into, table, true).keySet());
            } else if (!table.equals("document")) {
                assertEquals(readable, rows(into, table, true), table);
            } else {
                assertEquals(readable.keySet(), rows(into, table, true).keySet(), table);
            }
        }
        Map<Long, String> documents = rows(into, "document", true);
        Map<Long, String> codings = rows(damaged, "coding", false);
        codings.values().retainAll(Set.copyOf(rows(file, "coding", true).values()));
        boolean coder = !rows(into, "coder", true).isEmpty();
        Set<Long> codes = rows(into, "code", true).keySet();
        codings.values().removeIf(row -> {
            String[] cells = row.split("¦");
            return !coder || !documents.containsKey(Long.valueOf(cells[1])) || !codes.contains(Long.valueOf(cells[4]));
        });
        assertEquals(codings, rows(into, "coding", true));
        long lost = repaired.tables().stream().filter(p -> p.table().equals("document")).mapToLong(p -> p.unreadable() + p.dropped()).sum();
        assertTrue(documents.size() + lost >= DOCUMENTS, "documents lost without a word: " + documents.size() + " + " + lost);
    }

    /** Id → all columns as text, each row asked for alone. */
    private Map<Long, String> rows(Path path, String table, boolean sound) throws SQLException, IOException {
        Map<Long, String> rows = new HashMap<>();
        Path whole = Files.copy(path, folder.resolve("asked.navette"), StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile cut = new RandomAccessFile(whole.toFile(), "rw")) {
            cut.setLength(Math.max(cut.length(), Files.size(file))); // SQLite refuses a file that is too short
        }
        try (Connection connection = new StudyFile(whole).bare()) {
            for (long id = 1; id <= 2000; id++) {
                for (int attempt = 0; attempt < 2; attempt++) {
                    try {
                        Sql.each(connection, "SELECT * FROM " + table + " NOT INDEXED WHERE id = ?", row -> {
                            StringBuilder cells = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                cells.append(row.getString(i)).append('¦');
                            }
                            return rows.put(row.getLong(1), cells.toString());
                        }, id);
                        break;
                    } catch (SQLException e) {
                        assertFalse(sound, e::toString);
                    }
                }
            }
        }
        return rows;
    }

    @Test
    void whatIsSoundComesOverWholeWithItsJournal() throws Exception {
        Map<String, String> content = Fixture.content(file);
        Repaired repaired = Repair.run(file, into, Progress.NONE);
        assertTrue(repaired.whole(), repaired::toString);
        assertEquals(List.of(), repaired.notes());
        assertEquals(content, Fixture.content(into));
        try (Study study = Study.open(into, "Ada"); Study old = Study.openReadOnly(file)) {
            assertEquals(old.journal().stamp(), study.journal().stamp());
            assertTrue(study.journal().redo().isPresent() && study.codebook().find("Price").isPresent());
            for (int i = 0; i < 5; i++) {
                study.journal().undo();
            }
            assertEquals(0, study.info().documents() + study.info().codes());
        }
    }

    @Test
    void damagedIndexesCostNothing() throws Exception {
        byte[] noise = new byte[PAGE];
        new Random(1).nextBytes(noise);
        for (long root : roots("index")) {
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.seek((root - 1) * PAGE);
                out.write(noise);
            }
        }
        Repaired repaired = Repair.run(file, into, Progress.NONE);
        assertTrue(repaired.whole(), repaired::toString);
        try (Study study = Study.openReadOnly(into)) {
            assertEquals(List.of(), study.check());
            assertEquals(DOCUMENTS, study.documents().count());
            assertTrue(study.journal().redoable().isPresent());
        }
    }

    @Test
    void anEntryWhoseWayBackIsLostIsNeverHalfUndone() throws Exception {
        zero(roots("table WHERE name = 'change'").getFirst());
        Repaired repaired = Repair.run(file, into, Progress.NONE);
        assertFalse(repaired.whole());
        assertTrue(repaired.notes().toString().contains("journal"), repaired::toString);
        try (Study study = Study.open(into, "Ada")) {
            assertEquals(6, study.journal().latest(100).size(), "what happened is still told");
            assertTrue(study.journal().undoable().isEmpty() && study.journal().redoable().isEmpty());
            Fixture.code(study, "New", null);
            assertTrue(study.journal().undo().isPresent());
            assertTrue(study.journal().undo().isEmpty());
            assertEquals(DOCUMENTS, study.documents().count());
        }
    }

    @Test
    void aCodeWithoutItsParentStandsAtTheTop() throws Exception {
        try (Connection connection = new StudyFile(file).writer()) {
            Sql.execute(connection, "PRAGMA foreign_keys = OFF");
            Sql.execute(connection, "DELETE FROM code WHERE name = 'Service'");
        }
        Repaired repaired = Repair.run(file, into, Progress.NONE);
        try (Study study = Study.openReadOnly(into)) {
            assertEquals(List.of("Delivery"), study.codebook().codes().stream().map(Code::name).toList());
            assertEquals(null, study.codebook().codes().getFirst().parent());
            assertEquals(List.of(), study.check());
        }
        assertTrue(repaired.notes().stream().anyMatch(n -> n.contains("“Delivery”")), repaired::toString);
    }

    @Test
    void aStudyOfTheFirstSchemaBecomesOneOfTheNewest() throws Exception {
        Path old = Files.copy(Path.of("src/test/resources/fileversions/schema-1.navette"), folder.resolve("old.navette"));
        assertTrue(Repair.run(old, into, Progress.NONE).whole());
        try (Study study = Study.open(into, "Ada")) {
            assertEquals(List.of(), study.check());
            assertEquals(3, study.info().documents());
            study.journal().redo();
            while (study.journal().undo().isPresent()) {
                assertEquals(List.of(), study.check());
            }
        }
    }

    @Test
    void whereNothingCanBeReadTheNewestBackupIsNamed() throws Exception {
        Study.open(file, "Ada").close();
        Backup backup = Study.backups(file).getFirst();
        byte[] noise = new byte[PAGE * 3];
        Files.write(file, noise);
        InputProblem problem = assertThrows(InputProblem.class, () -> Repair.run(file, into, Progress.NONE));
        assertTrue(problem.getMessage().contains(backup.file().toString()), problem.getMessage());
        Files.write(file, new byte[0]);
        assertThrows(InputProblem.class, () -> Repair.run(file, into, Progress.NONE));
        assertEquals(Set.of("a.navette", "a.backups"), Set.copyOf(Fixture.files(folder).stream().map(f -> f.getFileName().toString()).toList()));
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        Progress stop = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Cancelled.class, () -> Repair.run(file, into, stop));
        assertEquals(List.of(file), Fixture.files(folder));
        assertThrows(InputProblem.class, () -> Repair.run(file, file, Progress.NONE));
        try (Study held = Study.open(file, "Ada")) {
            held.backup().join();
            assertThrows(WritingRefused.class, () -> Repair.run(file, into, Progress.NONE));
        }
    }

    private List<Long> roots(String what) throws SQLException {
        try (Connection connection = new StudyFile(file).reader()) {
            String condition = what.contains("WHERE") ? "type = 'table' AND" + what.substring(what.indexOf("WHERE") + 5) : "type = '" + what + "'";
            return new ArrayList<>(Sql.list(connection, "SELECT rootpage FROM sqlite_master WHERE " + condition, row -> row.getLong(1)));
        }
    }

    private void zero(long page) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek((page - 1) * PAGE);
            out.write(new byte[PAGE]);
        }
    }
}
