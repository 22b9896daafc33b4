package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Owner;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Segment;
import org.navette.core.study.VariableType;

class DocumentQueryTest {
    @TempDir
    Path folder;
    private Study study;

    /** b (French, 2026), c (no date), a (2025), d with 100 % and a_b. */
    @BeforeEach
    void create() {
        study = Fixture.study(folder);
        study.edit(Fixture.LABEL, editor -> {
            editor.addDocument(new Document(0, "b", Kind.REVIEW, "fr", "web", LocalDate.of(2026, 1, 2), "K9", "Bon PRIX\r\n👍"));
            editor.addDocument(new Document(0, "c", Kind.EMAIL, null, null, null, null, "late delivery"));
            editor.addDocument(new Document(0, "a", Kind.REVIEW, "en", "shop", LocalDate.of(2025, 1, 2), "k1", "good price"));
            editor.addDocument(new Document(0, "d", Kind.CHAT, "en", "shop", LocalDate.of(2025, 6, 2), null, "100 % of a_b " + "👍".repeat(300)));
            Coder ada = editor.coder("Ada", false);
            Coder bo = editor.coder("Bo", false);
            Coder machine = editor.coder("lexicon", true);
            long price = editor.addCode(Code.named("Price"));
            editor.addCoding(Fixture.coding(1, null, price, ada));
            editor.addCoding(Fixture.coding(1, new Segment(0, 3), price, ada));
            editor.addCoding(Fixture.coding(3, null, price, machine));
            editor.tagSentiment(Fixture.tag(1, -1, machine));
            editor.tagSentiment(Fixture.tag(1, 1, ada));
            editor.tagSentiment(Fixture.tag(1, 0.5, bo));
            editor.tagSentiment(Fixture.tag(2, -0.25, ada));
            editor.tagSentiment(Fixture.tag(3, 0.1, machine));
            editor.addSample(new Sample(0, "First", 1, 2, 4, List.of(), "proportional", null, Fixture.NOON),
                    List.of(new SampleUnit(3, "", 0.5, 0), new SampleUnit(2, "", 0.5, 1)));
            assertEquals(List.of(3L, 2L), study.samples().units(1).stream().map(SampleUnit::document).toList());
            return null;
        });
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void sortsByEveryColumnWithEmptyOnesLast() {
        assertEquals("1 2 3 4", sorted("id", false));
        assertEquals("4 3 2 1", sorted("id", true));
        assertEquals("3 1 2 4", sorted("name", false));
        assertEquals("4 2 1 3", sorted("name", true));
        assertEquals("3 4 1 2", sorted("date", false));
        assertEquals("1 4 3 2", sorted("date", true));
        assertEquals("4 2 1 3", sorted("kind", false));
        assertEquals("3 4 1 2", sorted("language", false));
        assertEquals("1 3 4 2", sorted("channel", true));
        assertEquals("1 3 2 4", sorted("customer", false));
        assertEquals("1 3 2 4", sorted("codings", true));
        assertEquals("1 3 2 4", sorted("sentiment", true));
        assertThrows(IllegalArgumentException.class, () -> sorted("id; DROP TABLE document", false));
    }

    @Test
    void restrictsByWordsSampleCodeAndJudgement() {
        assertEquals("1", containing("prix"));
        assertEquals("3", containing("PRICE good"));
        assertEquals("", containing("price delivery"));
        assertEquals("1 3", containing("k"), "customer keys too");
        assertEquals("4", containing("%"));
        assertEquals("4", containing("_"));
        assertEquals("1 2 3 4", containing("  "));
        assertEquals("2 3", ids(DocumentQuery.ALL.sample("first")));
        assertEquals("", ids(DocumentQuery.ALL.sample("none")));
        assertEquals("1 3", ids(DocumentQuery.ALL.contains("").sample("").code(1L).sortedBy("", false)));
        assertEquals("1 2", ids(DocumentQuery.ALL.coded(true)));
        assertEquals("4 3", ids(DocumentQuery.ALL.coded(false).sortedBy("id", true)));
        assertEquals("3", ids(DocumentQuery.ALL.contains("good").sample("First").code(1L).coded(false).sortedBy("date", true)));
    }

    @Test
    void foldsCaseAndAccentsOfFrenchGreekAndLigatures() {
        study.edit(Fixture.LABEL, editor -> editor.addDocument(new Document(0, "é1", Kind.REVIEW, "fr", null, null, "Zoë",
                "L’Été, un ŒUF très cher ; décomposé : e\u0301te\u0301. ΠΡΆΓΜΑ")));
        for (String words : List.of("ete", "ÉTÉ", "oeuf œuf", "tres", "TRÈS", "l'ete", "πραγμα", "decompose", "zoe", "e1")) {
            assertEquals("5", containing(words), words);
        }
        study.edit(Fixture.LABEL, editor -> editor.addDocument(new Document(0, "sign", Kind.REVIEW, "fr", null, null, null, "un\u001edeux")));
        assertEquals("6", containing("deux"), "a text may hold any sign");
        assertEquals("5", containing("decompose"));
        assertEquals("", containing("etee"));
        assertEquals("", containing("1l"), "a name does not run on into its text");
        assertEquals("1 3", containing("pri"));
        assertEquals("1", containing("prix"), "looked for among what was found before");
        assertEquals("1 3", containing("pri"));
    }

    @Test
    void restrictsByFactsVariablesCodersAndSentiment() {
        long below = study.edit(Fixture.LABEL, editor -> {
            var age = editor.variable(Owner.DOCUMENT, "Age", VariableType.NUMERIC);
            var town = editor.variable(Owner.CASE, "Town", VariableType.MULTI);
            editor.documentValue(age, 1, "9");
            editor.documentValue(age, 2, "10");
            editor.documentValue(age, 3, "9");
            editor.caseValue(town, "K9", "Lyon|Paris");
            editor.addSet(new NamedSet(0, "Odd", null, java.util.Set.of(1L, 3L), java.util.Set.of()));
            long code = editor.addCode(new Code(0, 1L, "Below", null, null, null, null, null, null, 0, true));
            editor.addCoding(Fixture.coding(4, null, code, editor.coder("Bo", false)));
            return code;
        });
        DocumentQuery all = DocumentQuery.ALL;
        assertEquals("1 3", ids(all.kind(Kind.REVIEW)));
        assertEquals("3 4", ids(all.language("en").channel("shop")));
        assertEquals("1 4", ids(all.dated(LocalDate.of(2025, 6, 2), null)));
        assertEquals("3 4", ids(all.dated(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 12, 31))));
        assertEquals("1 3", ids(all.value("age", "9")));
        assertEquals("1", ids(all.value("age", "9").value("Town", "Paris")));
        assertEquals("3 4", ids(all.value("year", "2025")));
        assertEquals("1 3 2 4", ids(all.sortedBy("var:Age", false)));
        assertEquals("2 1 3 4", ids(all.sortedBy("var:age", true)));
        assertThrows(IllegalArgumentException.class, () -> ids(all.value("none", "1")));
        assertEquals("1 3 4", ids(all.code(1L)), "with those below");
        assertEquals("4", ids(all.code(below)));
        assertEquals("1 3", ids(all.set("odd")));
        long bo = study.codings().coders().stream().filter(k -> k.name().equals("Bo")).findFirst().orElseThrow().id();
        assertEquals("1 4", ids(all.coder(bo)));
        assertEquals("2 3", ids(all.notBy(bo)));
        assertEquals("1 3", ids(all.sentiment(1)));
        assertEquals("2", ids(all.sentiment(-1)));
        assertEquals("", ids(all.sentiment(0)));
        assertTrue(all.value("x", "1").value("x", null).sortedBy("name", true).everything());
        assertFalse(all.coded(true).everything());
    }

    @Test
    void everyChangeIsSeenByTheNextQuestion() {
        assertEquals("1 3 2 4", sorted("codings", true));
        assertEquals(Map.of(1L, new Codebook.CodeCount(2, 3)), study.codebook().counts());
        long two = study.edit(Fixture.LABEL, editor -> {
            Coder ada = editor.coder("Ada", false);
            editor.addCoding(Fixture.coding(2, null, 1, ada));
            editor.addCoding(Fixture.coding(2, new Segment(0, 2), 1, ada));
            editor.addCoding(Fixture.coding(2, new Segment(0, 3), 1, ada));
            editor.tagSentiment(Fixture.tag(4, 1, ada));
            assertEquals("2 1 3 4", sorted("codings", true), "an edit sees what it did");
            return ada.id();
        });
        assertEquals("2 1 3 4", sorted("codings", true));
        assertEquals("4 1 3 2", sorted("sentiment", true));
        assertEquals(Map.of(1L, new Codebook.CodeCount(3, 6)), study.codebook().counts());
        assertEquals(Map.of(1L, new Codebook.CodeCount(2, 5)), study.codebook().countsBy(two));
        assertEquals("3", ids(DocumentQuery.ALL.coded(false)));
        study.journal().undo();
        assertEquals("1 3 2 4", sorted("codings", true));
        assertEquals("1 3 2 4", sorted("sentiment", true));
        assertEquals(Map.of(1L, new Codebook.CodeCount(2, 3)), study.codebook().counts());
        assertThrows(IllegalStateException.class, () -> study.edit(Fixture.LABEL, editor -> {
            editor.addDocument(Fixture.document("new", "prix"));
            assertEquals("1 5", containing("prix"));
            throw new IllegalStateException("no");
        }));
        assertEquals("1", containing("prix"));
        study.edit(Fixture.LABEL, editor -> editor.addDocument(Fixture.document("new", "prix")));
        assertEquals("1 5", containing("prix"));
        assertEquals("3 1 2 4 5", sorted("name", false));
        study.journal().undo();
        assertEquals("1", containing("prix"));
        assertEquals("3 1 2 4", sorted("name", false));
    }

    @Test
    void aReaderSeesWhatAnotherHandWrites() {
        try (Study reader = Study.openReadOnly(study.file())) {
            assertEquals(4, reader.documents().ids(DocumentQuery.ALL).length);
            study.edit(Fixture.LABEL, editor -> editor.addDocument(Fixture.document("new", "x")));
            assertEquals(5, reader.documents().ids(DocumentQuery.ALL).length);
        }
    }

    @Test
    void givesRowsInTheOrderAskedFor() {
        List<DocumentRow> rows = study.documents().rows(4, 1, 3, 2);
        assertEquals(List.of(4L, 1L, 3L, 2L), rows.stream().map(DocumentRow::id).toList());
        assertEquals(new DocumentRow(1, "b", Kind.REVIEW, "fr", "web", LocalDate.of(2026, 1, 2), "K9", "Bon PRIX  👍", 2, 0.75, false),
                rows.get(1));
        assertEquals(0.1, rows.get(2).sentiment());
        assertTrue(rows.get(2).machine());
        assertEquals(200, rows.get(0).excerpt().codePointCount(0, rows.get(0).excerpt().length()));
        assertNull(rows.get(0).sentiment());
        assertFalse(rows.get(0).machine());
        assertEquals(List.of(), study.documents().rows());
    }

    @Test
    void readsWhatIsCommittedWhileAnotherThreadEdits() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        Thread writer = Thread.ofVirtual().start(() -> study.edit(Fixture.LABEL, editor -> {
            editor.addDocument(Fixture.document("new", "x"));
            written.countDown();
            try {
                return read.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        assertTrue(written.await(10, TimeUnit.SECONDS));
        assertEquals(4, study.documents().count());
        read.countDown();
        writer.join();
        assertEquals(5, study.documents().count());
    }

    @Test
    void readsInsideAReadingLoop() {
        StringBuilder seen = new StringBuilder();
        study.documents().forEach(d -> study.codings().of(d.id())
                .forEach(c -> seen.append(study.documents().get(c.document()).name())));
        assertEquals("bba", seen.toString());
        assertThrows(java.util.NoSuchElementException.class, () -> study.documents().get(99));
    }

    private String containing(String words) {
        return ids(DocumentQuery.ALL.contains(words));
    }

    private String sorted(String column, boolean descending) {
        return ids(DocumentQuery.ALL.sortedBy(column, descending));
    }

    private String ids(DocumentQuery query) {
        return String.join(" ", Arrays.stream(study.documents().ids(query)).mapToObj(Long::toString).toList());
    }

    @Test
    void documentsAreFoundByPartOfTheirName() {
        study.edit(Fixture.LABEL, editor -> editor.addDocument(new Document(0, "AB_100%", Kind.REVIEW, null, null, null, null, "x")));
        assertEquals(List.of("AB_100%", "a"), List.copyOf(study.documents().named("A", 20).values()));
        assertEquals(List.of("AB_100%"), List.copyOf(study.documents().named("a", 1).values()));
        assertEquals(List.of("AB_100%"), List.copyOf(study.documents().named("_1", 20).values()), "no pattern");
        assertEquals(List.of(), List.copyOf(study.documents().named("a%b", 20).values()));
    }
}
