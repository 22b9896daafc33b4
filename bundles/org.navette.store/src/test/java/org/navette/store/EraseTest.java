package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Anchor;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Owner;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;
import org.navette.core.study.VariableType;
import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;
import org.navette.store.journal.Table;

class EraseTest {
    private static final String KEY = "kundin-Zylphaquor";
    private static final List<String> SECRETS = List.of(KEY, "Zylphaquor", "Wuxbrandel", "Qorvithan", "Jexulmont", "Drefkwappel", "Ompfelschtrunz");
    @TempDir
    Path folder;
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everythingElseIsStillUndoneAndRedone(long seed) {
        random = new Random(seed);
        List<Rows> states = new ArrayList<>();
        try (Study study = Fixture.study(folder)) {
            states.add(Rows.of(study.file()));
            while (states.size() <= 70) {
                long before = study.journal().latest(1).getFirst().id();
                study.edit(Fixture.LABEL, editor -> {
                    for (int step = random.nextInt(1, 5); step > 0; step--) {
                        step(study, editor);
                    }
                    return null;
                });
                if (study.journal().latest(1).getFirst().id() > before) {
                    states.add(Rows.of(study.file()));
                }
            }
            int at = 70;
            for (int i = random.nextInt(5, 30); i > 0; i--) {
                assertTrue(study.journal().undo().isPresent());
                at--;
            }
            assertTrue(study.privacy().erase("k1", false, Progress.NONE).isPresent());
            assertEquals(states.get(at).without("k1").tables, Rows.of(study.file()).tables, "after the erasure");
            while (at < 70) {
                assertTrue(study.journal().redo().isPresent());
                assertEquals(states.get(++at).without("k1").tables, Rows.of(study.file()).tables, "state " + at + " again");
            }
            assertTrue(study.journal().redo().isEmpty());
            while (at > 0) {
                assertTrue(study.journal().undo().isPresent(), "undo to " + (at - 1));
                assertEquals(states.get(--at).without("k1").tables, Rows.of(study.file()).tables, "state " + at);
            }
            assertEquals(0, Fixture.orphans(study.file()));
            assertEquals(List.of(), study.check());
        }
    }

    private void step(Study study, Editor editor) {
        List<Code> codes = study.codebook().codes();
        List<Long> documents = new ArrayList<>(study.documents().idsByName().values().stream().sorted().toList());
        Coder coder = editor.coder("coder" + random.nextInt(2), false);
        switch (random.nextInt(codes.size() < 3 || documents.size() < 4 ? 3 : 13)) {
            case 0 -> editor.addCode(Code.named("c" + random.nextInt()));
            case 1, 2 -> editor.addDocument(new Document(0, "d" + random.nextInt(), Kind.REVIEW, null, null, null,
                    random.nextInt(4) == 0 ? null : "k" + random.nextInt(3), "a text that is long enough"));
            case 3, 4, 5 -> editor.addCoding(Fixture.coding(any(documents), new Segment(random.nextInt(5), 6 + random.nextInt(9)), any(codes).id(), coder));
            case 6 -> study.codings().of(any(documents)).forEach(c -> editor.removeCoding(c.id()));
            case 7 -> {
                List<Coding> codings = study.codings().of(any(documents));
                codings.forEach(c -> editor.addMemo(new Memo(0, Subject.of(Subject.Kind.CODING, c.id()), "t", "x", coder.id(), Fixture.NOON)));
                codings.stream().limit(1).forEach(c -> editor.updateCoding(new Coding(c.id(), c.document(), new Segment(2, 5), any(codes).id(),
                        c.coder(), 1.0, c.origin(), c.at(), "n")));
            }
            case 8 -> editor.mergeCode(codes.getFirst().id(), codes.getLast().id());
            case 9 -> {
                editor.addLink(new Link(0, "l" + random.nextInt(), new Anchor(any(documents), new Segment(0, 3)), new Anchor(any(documents), null),
                        coder.id(), null, Fixture.NOON));
                study.links().list().stream().filter(l -> random.nextInt(3) == 0).forEach(l -> editor.removeLink(l.id()));
            }
            case 10 -> {
                editor.addSet(new NamedSet(0, "s" + random.nextInt(), "", Set.of(any(documents)), Set.of(any(codes).id())));
                study.sets().list().stream().filter(s -> random.nextInt(3) == 0)
                        .forEach(s -> editor.updateSet(new NamedSet(s.id(), s.name(), "", Set.of(any(documents)), s.codes())));
            }
            case 11 -> {
                editor.documentValue(editor.variable(Owner.DOCUMENT, "v", VariableType.NOMINAL), any(documents), "x" + random.nextInt(3));
                editor.caseValue(editor.variable(Owner.CASE, "w", VariableType.NOMINAL), "k" + random.nextInt(3), random.nextInt(3) == 0 ? null : "y");
                editor.tagSentiment(Fixture.tag(any(documents), 0.5, coder));
            }
            default -> editor.addSample(new Sample(0, "s" + random.nextInt(), 1, 1, 2, List.of(), "equal", null, Fixture.NOON),
                    List.of(new SampleUnit(any(documents), "", 0.5, 0)));
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void theBytesAreGone() throws Exception {
        try (Study study = Fixture.study(folder)) {
            study.edit(Label.of(Deed.IMPORT_DOCUMENTS, 2, "x.csv"), editor -> {
                long code = editor.addCode(Code.named("Price"));
                Coder ada = editor.coder("ada", false);
                String large = "Ompfelschtrunz " + "and so on ".repeat(20_000) + "Drefkwappel";
                long mine = editor.addDocument(new Document(0, "Qorvithan 1", Kind.REVIEW, null, null, null, KEY, "I am Wuxbrandel " + large));
                long other = editor.addDocument(Fixture.document("other", "stays"));
                long coding = editor.addCoding(new Coding(0, mine, new Segment(0, 4), code, ada.id(), null, org.navette.core.study.Origin.HUMAN, Fixture.NOON, "Jexulmont"));
                editor.addMemo(new Memo(0, Subject.of(Subject.Kind.CODING, coding), "Jexulmont", "Jexulmont", ada.id(), Fixture.NOON));
                editor.addLink(new Link(0, "l", new Anchor(other, null), new Anchor(mine, null), ada.id(), "Jexulmont", Fixture.NOON));
                editor.caseValue(editor.variable(Owner.CASE, "name", VariableType.NOMINAL), KEY, "Zylphaquor");
                editor.importedFile(new ImportedFile("/data/Qorvithan 1.txt", "00", 1, 0, Fixture.NOON, "documents", null));
                return null;
            });
            long mine = study.documents().byName("Qorvithan 1").orElseThrow().id();
            Coder ada = study.edit(Fixture.LABEL, editor -> editor.coder("ada", false));
            study.edit(Label.of(Deed.ADD_MEMO, "Jexulmont said"), editor -> editor.addMemo(
                    new Memo(0, Subject.of(Subject.Kind.DOCUMENT, mine), "Jexulmont said", "x", ada.id(), Fixture.NOON)));
            study.edit(Label.of(Deed.EDIT_MEMO, "Jexulmont said"), editor -> {
                editor.updateMemo(new Memo(study.memos().list().getLast().id(), Subject.of(Subject.Kind.DOCUMENT, mine), "y", "z", ada.id(), Fixture.NOON));
                return null;
            });
            study.edit(Label.of(Deed.ADD_CODING, "Price", "Qorvithan 1"), editor -> editor.addCoding(Fixture.coding(mine, null, study.codebook().codes().getFirst().id(), ada)));
            // An import that was taken back and overtaken leaves its bytes in free pages.
            study.edit(Fixture.LABEL, editor -> editor.addDocument(new Document(0, "Qorvithan 2", Kind.REVIEW, null, null, null, KEY, "Wuxbrandel ".repeat(5000))));
            study.journal().undo();
            study.replaceBackups();
            Files.createDirectories(study.beside("index"));
            Files.writeString(study.beside("index").resolve("_0.cfs"), "Wuxbrandel");
            Files.writeString(folder.resolve("a.navette.schema-1"), "Wuxbrandel");
            assertFalse(Bytes.found(folder, SECRETS).isEmpty(), "the test can see them");

            Erased held = study.privacy().held(KEY).orElseThrow();
            assertEquals(1, held.of("document"));
            Erased erased = study.privacy().erase(" " + KEY + " ", false, Progress.NONE).orElseThrow();
            assertEquals(held, erased);
            assertEquals(1, study.backups().size());
            assertEquals(List.of(), Bytes.found(folder, SECRETS), "while the study is open");
            JournalEntry entry = study.journal().latest(1).getFirst();
            assertEquals(Label.of(Deed.ERASE_CUSTOMER, 1), entry.label());
            assertEquals(List.of("Price", "…"), study.journal().latest(10).stream().filter(e -> e.label().deed() == Deed.ADD_CODING).findFirst().orElseThrow().label().arguments());
            assertEquals(1, study.documents().count());
            while (study.journal().undo().isPresent()) {
                assertEquals(0, Fixture.orphans(study.file()));
            }
            while (study.journal().redo().isPresent()) {
                assertEquals(0, Fixture.orphans(study.file()));
            }
            assertEquals(1, study.documents().count());
        }
        assertEquals(List.of(), Bytes.found(folder, SECRETS), "and when it is closed");
    }

    @Test
    void anUnknownCustomerAndAStopChangeNothing() {
        try (Study study = Fixture.study(folder)) {
            study.edit(Fixture.LABEL, editor -> editor.addDocument(Fixture.document("d", "text")));
            var before = Fixture.content(study.file());
            assertEquals(Optional.empty(), study.privacy().erase("nobody", false, Progress.NONE));
            assertEquals(Optional.empty(), study.privacy().held(" "));
            assertThrows(Cancelled.class, () -> study.privacy().erase("c-d", false, new Progress() {
                @Override
                public boolean cancelled() {
                    return true;
                }
            }));
            assertEquals(before, Fixture.content(study.file()));
            assertEquals(2, study.journal().latest(9).size());
        }
    }

    @Test
    void whoReadsElsewhereDelaysTheSweepToTheNextOpening() throws Exception {
        Path file;
        try (Study study = Fixture.study(folder)) {
            file = study.file();
            study.edit(Fixture.LABEL, editor -> editor.addDocument(new Document(0, "Qorvithan 1", Kind.REVIEW, null, null, null, KEY, "Wuxbrandel")));
            try (Connection reader = new StudyFile(file).reader()) {
                Sql.execute(reader, "BEGIN");
                Sql.number(reader, "SELECT count(*) FROM document");
                InputProblem problem = assertThrows(InputProblem.class, () -> study.privacy().erase(KEY, false, Progress.NONE));
                assertEquals(Messages.text("problem.unswept", Messages.text("problem.unswept.read")), problem.getMessage());
            }
            assertFalse(Bytes.found(folder, SECRETS).isEmpty());
        }
        Study.open(file, "Bo").close();
        assertEquals(List.of(), Bytes.found(folder, SECRETS));
    }

    @Test
    void everyColumnThatNamesAPersonsRowSaysSo() throws Exception {
        try (Study study = Fixture.study(folder); Connection connection = new StudyFile(study.file()).reader()) {
            for (Table table : Table.all(connection).values()) {
                for (String column : table.columns().keySet()) {
                    String to = column.endsWith("document_id") ? "document" : column.endsWith("respondent_id") ? "respondent"
                            : column.equals("coding_id") ? "coding" : null;
                    if (to != null) {
                        long declared = Sql.number(connection, """
                                SELECT count(*) FROM pragma_foreign_key_list(?) WHERE "from" = ? AND "table" = ? AND (on_delete = 'CASCADE' OR ? = 'document')""",
                                table.name(), column, to, table.name());
                        assertEquals(1, declared, table.name() + "." + column + " must go with its " + to + ": REFERENCES " + to + " ON DELETE CASCADE");
                    }
                }
            }
        }
    }
}
