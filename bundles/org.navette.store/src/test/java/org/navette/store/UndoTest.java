package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Cancelled;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Owner;
import org.navette.core.study.Segment;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;

class UndoTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void create() {
        study = Fixture.study(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void takesBackAndRedoesCascadesAcrossReopening() {
        long[] codes = codedStudy();
        Map<String, String> before = content();
        edit(editor -> editor.deleteCode(codes[0]));
        Map<String, String> after = content();
        assertEquals("", after.get("coding"));
        assertEquals(1, study.codebook().codes().size());

        reopen();
        assertEquals(Deed.ADD_CODE, study.journal().undo().orElseThrow().label().deed());
        assertEquals(before, content());
        reopen();
        study.journal().redo();
        assertEquals(after, content());
        reopen();
        study.journal().undo();
        assertEquals(before, content());
        assertEquals(0, Fixture.orphans(study.file()));
    }

    @Test
    void takesAMergeIntoANewCodeBack() {
        long[] codes = codedStudy();
        Map<String, String> before = content();
        edit(editor -> editor.mergeCode(codes[0], editor.addCode(Code.named("New"))));
        Map<String, String> after = content();
        assertNotEquals(before, after);
        study.journal().undo();
        assertEquals(before, content());
        study.journal().redo();
        assertEquals(after, content());
        assertEquals(0, Fixture.orphans(study.file()));
    }

    @Test
    void restoresNamesThatWerePassedOnInOneEdit() {
        long[] codes = codedStudy();
        Map<String, String> before = content();
        edit(editor -> {
            long other = editor.addCode(Code.named("Other"));
            editor.deleteCode(codes[2]);
            long again = editor.addCode(Code.named("Third"));
            editor.deleteCode(again);
            editor.updateCode(new Code(other, null, "Third", "", "", "", "", null, null, 0));
            editor.addCode(Code.named("Other"));
        });
        Map<String, String> after = content();
        study.journal().undo();
        assertEquals(before, content());
        study.journal().redo();
        assertEquals(after, content());
    }

    @Test
    void noticesAChangeOfCaseWhereCaseDoesNotMatter() {
        study.edit(Fixture.LABEL, editor -> editor.variable(Owner.DOCUMENT, "stars", VariableType.NOMINAL));
        edit(editor -> run(editor, "UPDATE variable SET name = 'STARS'"));
        study.journal().undo();
        assertEquals("stars", study.variables().list().getLast().name());
    }

    @Test
    void coversATableThatNobodyToldItOf() {
        study.close();
        raw("CREATE TABLE \"new one\" (id INTEGER PRIMARY KEY AUTOINCREMENT, \"a b\" REAL, c BLOB, d TEXT UNIQUE, e INTEGER) STRICT");
        study = Study.open(study.file(), "Ada");
        edit(editor -> {
            run(editor, "INSERT INTO \"new one\" (\"a b\", c, d, e) VALUES (0.1, x'00ff10', 'é🙂\"\\' || char(0) || char(10), -9223372036854775808)");
            run(editor, "INSERT INTO \"new one\" (\"a b\", c, d, e) VALUES (1e308 * 10, x'', '', 9223372036854775807)");
            run(editor, "INSERT INTO \"new one\" (\"a b\") VALUES (4.9e-324)");
        });
        Map<String, String> before = content();
        edit(editor -> {
            run(editor, "UPDATE \"new one\" SET \"a b\" = NULL, c = NULL, d = id, e = 0");
            run(editor, "DELETE FROM \"new one\" WHERE id = 2");
            run(editor, "REPLACE INTO \"new one\" (d) VALUES ('1')");
        });
        Map<String, String> after = content();
        assertNotEquals(before, after);
        study.journal().undo();
        assertEquals(before, content());
        study.journal().redo();
        assertEquals(after, content());
        study.journal().undo();
        study.journal().undo();
        assertEquals("", content().get("new one"));
    }

    @Test
    void refusesATableThatCouldNotBeUndone() {
        study.close();
        raw("CREATE TABLE loose (a TEXT)");
        assertThrows(IllegalStateException.class, () -> Study.open(study.file(), "Ada"));
    }

    @Test
    void refusesAnIdThatChanges() {
        codedStudy();
        assertThrows(StoreFailure.class, () -> edit(editor -> run(editor, "UPDATE coder SET id = 77")));
    }

    @Test
    void keepsRealNumbersToTheLastBit() {
        List<Double> numbers = new java.util.Random(1).doubles(20_000)
                .mapToObj(x -> Double.longBitsToDouble(Double.doubleToLongBits(x * 2 - 1) ^ (long) (x * 0xfffff))).toList();
        List<Double> read = new ArrayList<>();
        study.edit(Fixture.LABEL, editor -> {
            Coder ada = editor.coder("Ada", false);
            for (int i = 0; i < numbers.size(); i++) {
                long document = editor.addDocument(Fixture.document("d" + i, ""));
                editor.tagSentiment(Fixture.tag(document, Math.clamp(numbers.get(i), -1, 1), ada));
            }
            return null;
        });
        Map<String, String> before = content();
        edit(editor -> editor.clearSentiments(1));
        study.journal().undo();
        study.codings().forEachSentiment(tag -> read.add(tag.polarity()));
        assertEquals(numbers.stream().map(x -> Math.clamp(x, -1, 1)).toList(), read);
        assertEquals(before, content());
    }

    @Test
    void leavesNoEntryWhenNothingChanged() {
        codedStudy();
        int entries = study.journal().latest(100).size();
        String stamp = study.journal().stamp();
        edit(editor -> {
            editor.deleteCode(editor.addCode(Code.named("Gone")));
            editor.updateCode(study.codebook().codes().getFirst());
            editor.coder("Ada", false);
        });
        assertEquals(entries, study.journal().latest(100).size());
        assertEquals(stamp, study.journal().stamp());
    }

    @Test
    void leavesEverythingAsItWasWhenCancelled() {
        codedStudy();
        Map<String, String> before = content();
        String stamp = study.journal().stamp();
        assertThrows(Cancelled.class, () -> edit(editor -> {
            editor.addDocument(Fixture.document("more", "more"));
            editor.deleteCode(1);
            throw new Cancelled();
        }));
        assertEquals(before, content());
        assertEquals(stamp, study.journal().stamp());
        edit(editor -> editor.addDocument(Fixture.document("more", "more")));
        study.journal().undo();
        assertEquals(before, content());
    }

    @Test
    void endsTheEditorWithItsEdit() {
        Editor kept = study.edit(Fixture.LABEL, editor -> editor);
        assertThrows(IllegalStateException.class, () -> kept.addCode(Code.named("Late")));
        assertThrows(IllegalStateException.class, () -> edit(editor -> study.close()));
        assertTrue(study.codebook().codes().isEmpty());
    }

    @Test
    void keepsTheJournalOfWhatWasTakenBackButEndsItsRedo() {
        Fixture.code(study, "A", null);
        Fixture.code(study, "B", null);
        study.journal().undo();
        study.journal().undo();
        assertEquals(Optional.empty(), study.journal().undo(), "making the study cannot be undone");
        assertEquals(2, study.journal().redoable().orElseThrow().id(), "what was taken back last comes first");
        study.journal().redo();
        Fixture.code(study, "C", null);
        assertEquals(Optional.empty(), study.journal().redo());
        List<JournalEntry> entries = study.journal().latest(10);
        assertEquals(List.of(4L, 3L, 2L, 1L), entries.stream().map(JournalEntry::id).toList());
        assertEquals(List.of(false, true, false, false), entries.stream().map(JournalEntry::undone).toList());
        assertEquals("Ada", entries.getFirst().who());
        assertEquals(Fixture.LABEL, entries.getFirst().label());
        study.journal().undo();
        assertEquals(List.of("A"), study.codebook().codes().stream().map(Code::name).toList());
        study.journal().undo();
        assertTrue(study.journal().undoable().isEmpty());
    }

    @Test
    void asksForTheLabelAfterTheWork() {
        study.edit(editor -> editor.addCode(Code.named("X")), id -> Label.of(Deed.IMPORT_CODEBOOK, id, "x.csv"));
        assertEquals(Label.of(Deed.IMPORT_CODEBOOK, 1, "x.csv"), study.journal().undoable().orElseThrow().label());
    }

    @Test
    void tellsListenersWhatChanged() {
        codedStudy();
        List<Change> changes = new ArrayList<>();
        Runnable stop = study.onChange(changes::add);
        edit(editor -> editor.deleteCode(1));
        study.journal().undo();
        edit(editor -> editor.addCoding(Fixture.coding(2, null, 3, editor.coder("Bo", false))));
        edit(editor -> editor.coder("Bo", false));
        stop.run();
        edit(editor -> editor.coder("Cy", false));
        assertEquals(List.of(Set.of("code", "coding"), Set.of("code", "coding"), Set.of("coder", "coding")),
                changes.stream().map(Change::tables).toList());
        assertEquals(List.of(Set.of(1L, 2L), Set.of(1L, 2L), Set.of(2L)), changes.stream().map(Change::documents).toList());
    }

    @Test
    void changesItsStampWithEveryChange() {
        Set<String> stamps = new java.util.HashSet<>();
        assertTrue(stamps.add(study.journal().stamp()));
        Fixture.code(study, "A", null);
        assertTrue(stamps.add(study.journal().stamp()));
        study.journal().undo();
        assertTrue(stamps.add(study.journal().stamp()));
        Fixture.code(study, "B", null);
        assertTrue(stamps.add(study.journal().stamp()));
        study.journal().undo();
        assertTrue(stamps.add(study.journal().stamp()));
        study.journal().redo();
        assertFalse(stamps.add(study.journal().stamp()), "the same content as after B");
    }

    /** Codes 1 > 2 and 3; two documents, coded with 1 and 2. */
    private long[] codedStudy() {
        return study.edit(Fixture.LABEL, editor -> {
            long one = editor.addCode(Code.named("First"));
            long two = editor.addCode(Code.named("Second").under(one));
            long three = editor.addCode(Code.named("Third"));
            Coder ada = editor.coder("Ada", false);
            long a = editor.addDocument(Fixture.document("a", "the words of a"));
            long b = editor.addDocument(Fixture.document("b", "the words of b"));
            editor.addCoding(Fixture.coding(a, new Segment(0, 5), one, ada));
            editor.addCoding(Fixture.coding(a, new Segment(3, 8), two, ada));
            editor.addCoding(Fixture.coding(b, null, two, ada));
            Variable stars = editor.variable(Owner.DOCUMENT, "stars", VariableType.NOMINAL);
            editor.documentValue(stars, a, "5");
            return new long[] {one, two, three};
        });
    }

    private void edit(Consumer<Editor> work) {
        study.edit(Fixture.LABEL, editor -> {
            work.accept(editor);
            return null;
        });
    }

    private Map<String, String> content() {
        return Fixture.content(study.file());
    }

    private void reopen() {
        study.close();
        study = Study.open(study.file(), "Ada");
    }

    private static void run(Editor editor, String sql) {
        editor.edits().run(sql);
    }

    private void raw(String sql) {
        try (Connection connection = new StudyFile(study.file()).writer()) {
            Sql.execute(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
