package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Progress;
import org.navette.core.study.Anchor;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.Saved;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.core.text.CodePoints;
import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;
import org.navette.store.privacy.Words;

class RewordTest {
    private static final Pattern NAME = Pattern.compile("Zylphaquor");
    @TempDir
    Path folder;

    /** Every Zylphaquor becomes Person 1. */
    private static List<Substitution> words(String text, Long document) {
        List<Substitution> found = new ArrayList<>();
        Matcher m = NAME.matcher(text);
        while (m.find()) {
            found.add(new Substitution(new Segment(CodePoints.fromUtf16(text, m.start()), CodePoints.fromUtf16(text, m.end())), "Person 1"));
        }
        return found;
    }

    @Test
    void spansMoveWithTheTextAndGrowAroundWhatCutThem() {
        try (Study study = Fixture.study(folder)) {
            String text = "👍 Zylphaquor met 👍 Zylphaquor here";
            long document = study.edit(Fixture.LABEL, editor -> editor.addDocument(Fixture.document("d", text)));
            long code = Fixture.code(study, "Price", null);
            // before, whole name, cut at its end, cut at its start, between, over both, behind
            List<Segment> old = List.of(new Segment(0, 2), new Segment(2, 12), new Segment(0, 5), new Segment(8, 16), new Segment(13, 16),
                    new Segment(1, 30), new Segment(30, 34));
            List<String> now = List.of("👍 ", "Person 1", "👍 Person 1", "Person 1 met", "met", " Person 1 met 👍 Person 1 h", "here");
            List<Long> ids = study.edit(Fixture.LABEL, editor -> {
                Coder ada = editor.coder("ada", false);
                editor.tagSentiment(new org.navette.core.study.SentimentTag(0, document, new Segment(13, 16), 1, ada.id(), Origin.HUMAN, Fixture.NOON));
                editor.addMemo(new Memo(0, new Subject(Subject.Kind.DOCUMENT, document, new Segment(30, 34)), "", "x", ada.id(), Fixture.NOON));
                editor.addLink(new Link(0, "l", new Anchor(document, new Segment(0, 3)), new Anchor(document, new Segment(13, 16)), ada.id(), null, Fixture.NOON));
                return old.stream().map(s -> editor.addCoding(Fixture.coding(document, s, code, ada))).toList();
            });
            assertEquals(new Reworded(2, 1, 0), study.privacy().reword(RewordTest::words, null, Progress.NONE));
            String made = study.documents().get(document).text();
            assertEquals("👍 Person 1 met 👍 Person 1 here", made);
            List<Coding> codings = study.codings().of(document);
            for (int i = 0; i < 5; i++) {
                long id = ids.get(i);
                Segment segment = codings.stream().filter(c -> c.id() == id).findFirst().orElseThrow().segment();
                assertEquals(now.get(i), CodePoints.slice(made, segment), "coding " + i);
            }
            assertEquals("met", CodePoints.slice(made, study.memos().list().isEmpty() ? null : study.links().list().getFirst().to().segment()));
            assertEquals("👍 Person 1", CodePoints.slice(made, study.links().list().getFirst().from().segment()));
            assertEquals("here", CodePoints.slice(made, study.memos().list().getFirst().subject().segment()));
            assertEquals(List.of(), study.check());
        }
    }

    @Test
    void twoCodingsThatBecomeOneUniteAndKeepTheirNotes() {
        try (Study study = Fixture.study(folder)) {
            long document = study.edit(Fixture.LABEL, editor -> editor.addDocument(Fixture.document("d", "Zylphaquor")));
            long code = Fixture.code(study, "Price", null);
            study.edit(Fixture.LABEL, editor -> {
                Coder ada = editor.coder("ada", false);
                editor.addCoding(Fixture.coding(document, new Segment(0, 4), code, ada));
                long second = editor.addCoding(Fixture.coding(document, new Segment(3, 9), code, ada));
                return editor.addMemo(new Memo(0, Subject.of(Subject.Kind.CODING, second), "t", "x", ada.id(), Fixture.NOON));
            });
            study.privacy().reword(RewordTest::words, null, Progress.NONE);
            assertEquals(1, study.codings().of(document).size());
            assertEquals(new Segment(0, 8), study.codings().of(document).getFirst().segment());
            assertEquals(study.codings().of(document).getFirst().id(), study.memos().list().getFirst().subject().id());
        }
    }

    @Test
    void noFileKeepsTheOldWordsAndTheJournalIsSealed() {
        List<String> secret = List.of("Zylphaquor");
        try (Study study = Fixture.study(folder)) {
            study.edit(Label.of(Deed.ADD_MEMO, "Zylphaquor said"), editor -> {
                Coder ada = editor.coder("ada", false);
                long one = editor.addDocument(new Document(0, "Zylphaquor", Kind.REVIEW, null, "Zylphaquor", null, "Zylphaquor's key", "Zylphaquor " + "x".repeat(90_000) + " Zylphaquor"));
                editor.addDocument(Fixture.document("Person 1", "taken"));
                Variable variable = editor.variable(Owner.DOCUMENT, "Zylphaquor?", VariableType.NOMINAL);
                editor.documentValue(variable, one, "Zylphaquor");
                editor.describe(variable, null, List.of(new ValueLabel("Zylphaquor", "it is Zylphaquor", false)));
                editor.addCode(new Code(0, null, "Zylphaquor", "Zylphaquor", "Zylphaquor", "Zylphaquor", "Zylphaquor", "#000000", null, 0));
                editor.addMemo(new Memo(0, Subject.STUDY, "Zylphaquor said", "\"Zylphaquor\"", ada.id(), Fixture.NOON));
                editor.keep(new Saved(0, Saved.Kind.QUERY, "Zylphaquor", "{\"q\":\"say \\\"Zylphaquor\\\"\"}", Fixture.NOON));
                editor.keepCodebook("Zylphaquor", "Ada", List.of(Code.named("Zylphaquor")));
                return null;
            });
            study.edit(Fixture.LABEL, editor -> editor.addDocument(new Document(0, "gone", Kind.REVIEW, null, null, null, null, "Zylphaquor")));
            study.journal().undo();
            assertFalse(Bytes.found(folder, secret).isEmpty());
            Reworded done = study.privacy().reword(RewordTest::words, key -> key.replace("Zylphaquor", "Person 1"), Progress.NONE);
            assertEquals(List.of(), Bytes.found(folder, secret));
            assertEquals(2, done.passages());
            assertTrue(study.documents().byName("Person 1 (2)").isPresent());
            assertEquals("Person 1's key", study.documents().customers().values().stream().sorted().findFirst().orElseThrow());
            assertEquals("{\"q\":\"say \\\"Person 1\\\"\"}", study.saved().list(Saved.Kind.QUERY).getFirst().content());
            assertTrue(study.journal().undo().isEmpty() && study.journal().redo().isEmpty());
            List<JournalEntry> entries = study.journal().latest(9);
            assertEquals(Deed.PSEUDONYMISE, entries.getFirst().label().deed());
            assertTrue(entries.stream().anyMatch(e -> e.label().arguments().equals(List.of("Person 1 said"))), entries.toString());
            assertTrue(entries.get(1).undone(), "what was taken back stays marked");
            // A new edit can be taken back as ever, and stops at the seal.
            Fixture.code(study, "new", null);
            assertTrue(study.journal().undo().isPresent() && study.journal().undo().isEmpty());
            assertEquals(List.of(), study.check());
        }
        assertEquals(List.of(), Bytes.found(folder, secret));
    }

    @Test
    void nothingToReplaceChangesNothing() {
        try (Study study = Fixture.study(folder)) {
            study.edit(Fixture.LABEL, editor -> editor.addDocument(Fixture.document("d", "text")));
            assertEquals(new Reworded(0, 0, 0), study.privacy().reword((text, document) -> List.of(), key -> key, Progress.NONE));
            assertTrue(study.journal().undo().isPresent());
        }
    }

    @Test
    void everyTextColumnIsEitherRewrittenOrKnownToHoldNoWords() throws Exception {
        try (Study study = Fixture.study(folder); Connection connection = new StudyFile(study.file()).reader()) {
            Set<String> columns = new TreeSet<>(Sql.list(connection, """
                    SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_info(t.name) c
                    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name <> 'change' AND c.type = 'TEXT'""", row -> row.getString(1)));
            assertEquals(columns, new TreeSet<>(Words.columns()), "see Words in org.navette.store.privacy");
        }
    }
}
