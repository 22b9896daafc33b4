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
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Segment;

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
        assertEquals("2 3", ids(new DocumentQuery(null, "first", null, null, null, false)));
        assertEquals("", ids(new DocumentQuery(null, "none", null, null, null, false)));
        assertEquals("1 3", ids(new DocumentQuery("", "", 1L, null, "", false)));
        assertEquals("1 2", ids(new DocumentQuery(null, null, null, true, "id", false)));
        assertEquals("4 3", ids(new DocumentQuery(null, null, null, false, "id", true)));
        assertEquals("3", ids(new DocumentQuery("good", "First", 1L, false, "date", true)));
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
        return ids(new DocumentQuery(words, null, null, null, "id", false));
    }

    private String sorted(String column, boolean descending) {
        return ids(new DocumentQuery(null, null, null, null, column, descending));
    }

    private String ids(DocumentQuery query) {
        return String.join(" ", Arrays.stream(study.documents().ids(query)).mapToObj(Long::toString).toList());
    }
}
