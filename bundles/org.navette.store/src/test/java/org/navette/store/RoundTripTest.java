package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceSettings;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

class RoundTripTest {
    @TempDir
    Path folder;

    @Test
    void readsDocumentsBackAfterReopening() {
        Document full = new Document(0, "r1", Kind.EMAIL, "fr", "web", LocalDate.of(2026, 2, 28), "17850.0",
                "Très bien 👍🏽 e\u0301t\u00e9\r\nvoilà\u0000fin");
        Document bare = new Document(0, "r2", Kind.REVIEW, null, null, null, null, "");
        Document long5 = new Document(0, "r3", Kind.INTERVIEW, "en", null, null, null, "0123456789".repeat(500_000));
        try (Study study = Fixture.study(folder)) {
            study.edit(Label.of(Deed.IMPORT_DOCUMENTS, 3, "f.csv"), editor -> {
                List.of(full, bare, long5).forEach(editor::addDocument);
                editor.importedFile(new ImportedFile("f.csv", "00ff", 3, 1, Fixture.NOON, "documents", null));
                return null;
            });
        }
        try (Study study = Study.open(folder.resolve("a.navette"), "Bo")) {
            List<Document> all = new ArrayList<>();
            study.documents().forEach(all::add);
            assertEquals(List.of(1L, 2L, 3L), all.stream().map(Document::id).toList());
            assertEquals(new Document(1, "r1", Kind.EMAIL, "fr", "web", LocalDate.of(2026, 2, 28), "17850", full.text()), all.get(0));
            assertEquals(bare.withId(2), all.get(1));
            assertEquals(long5.withId(3), all.get(2));
            assertEquals(Optional.of(bare.withId(2)), study.documents().byName("r2"));
            assertEquals(Map.of("r1", 1L, "r2", 2L, "r3", 3L), study.documents().idsByName());
            assertEquals(Map.of(1L, "17850"), study.documents().customers());
            assertEquals("A study", study.title());
            assertEquals("en", study.language());
            assertEquals("Bo", study.who());
            assertEquals(3, study.info().documents());
            assertEquals(1, study.info().cases());
        }
    }

    @Test
    void leavesOneFileWhenClosed() throws Exception {
        try (Study study = Fixture.study(folder)) {
            Fixture.code(study, "Price", null);
            study.codebook().codes();
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of("a.navette"), files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void readsEverythingElseBack() {
        try (Study study = Fixture.study(folder)) {
            study.edit(Fixture.LABEL, editor -> {
                long d = editor.addDocument(Fixture.document("r1", "👍 good price"));
                Coder ada = editor.coder("Ada", false);
                Coder machine = editor.coder("lexicon", true);
                Code code = new Code(0, null, "Prix", "d", "i", "e", "x", "#0072b2", "p", 3);
                long top = editor.addCode(code);
                long below = editor.addCode(new Code(0, top, "Bas", null, "", null, "é", null, null, 0));
                Coding span = new Coding(0, d, new Segment(0, 12), below, ada.id(), 1 / 3.0, Origin.MACHINE_ACCEPTED, Fixture.NOON, "memo 🙂");
                assertEquals(1, editor.addCoding(span));
                assertEquals(2, editor.addCoding(Fixture.coding(d, null, top, ada)));
                assertEquals(1, editor.addCoding(span), "the same coding stands once");
                assertEquals(3, editor.addCoding(Fixture.coding(d, new Segment(2, 6), top, ada)), "an id is not lost to it");
                SentimentTag tag = new SentimentTag(0, d, new Segment(2, 6), 0.1 + 0.2, machine.id(), Origin.MACHINE, Fixture.NOON);
                long first = editor.tagSentiment(tag);
                assertEquals(first, editor.tagSentiment(new SentimentTag(0, d, new Segment(2, 6), -1, machine.id(), Origin.MACHINE, Fixture.NOON)));
                editor.tagSentiment(Fixture.tag(d, 0.1 + 0.2, ada));
                long sample = editor.addSample(new Sample(0, "S", -7, 1, 9, List.of("channel", "a\"b"), "equal", null, Fixture.NOON),
                        List.of(new SampleUnit(d, "web", 1 / 9.0, 0)));
                long source = editor.addSource(new Source(0, "Orders", SourceKind.TRANSACTIONS, "o.csv", true,
                        Map.of(SourceColumn.CUSTOMER, "Kunde", SourceColumn.DATE, "Tag"), 12, "ab"));
                editor.addSource(new Source(0, "Calls", SourceKind.CONTACTS, "x", false, Map.of(SourceColumn.DATE, "d"), 1, null,
                        SourceSettings.NONE.with("url", "a\"é").with("sheet", "").with("gone", null)));
                editor.metricsComputed(source, LocalDate.of(2025, 1, 1), 4);
                editor.metricsComputed(source, LocalDate.of(2024, 1, 1), 4);
                return sample;
            });
            assertEquals(List.of(
                    new Code(1, null, "Prix", "d", "i", "e", "x", "#0072b2", "p", 3),
                    new Code(2, 1L, "Bas", null, "", null, "é", null, null, 0)), study.codebook().codes());
            assertEquals(List.of(
                    new Coding(2, 1, null, 1, 1, null, Origin.HUMAN, Fixture.NOON, null),
                    new Coding(1, 1, new Segment(0, 12), 2, 1, 1 / 3.0, Origin.MACHINE_ACCEPTED, Fixture.NOON, "memo 🙂"),
                    new Coding(3, 1, new Segment(2, 6), 1, 1, null, Origin.HUMAN, Fixture.NOON, null)), study.codings().of(1));
            assertEquals(List.of(
                    new SentimentTag(2, 1, null, 0.1 + 0.2, 1, Origin.HUMAN, Fixture.NOON),
                    new SentimentTag(1, 1, new Segment(2, 6), -1, 2, Origin.MACHINE, Fixture.NOON)), study.codings().sentimentsOf(1));
            assertEquals(List.of(new Coder(1, "Ada", false), new Coder(2, "lexicon", true)), study.codings().coders());
            Sample sample = new Sample(1, "S", -7, 1, 9, List.of("channel", "a\"b"), "equal", null, Fixture.NOON);
            assertEquals(List.of(sample), study.samples().list());
            assertEquals(Optional.of(sample), study.samples().find("s"));
            assertEquals(List.of(new SampleUnit(1, "web", 1 / 9.0, 0)), study.samples().units(1));
            Source source = study.sources().find("orders").orElseThrow();
            assertEquals(new Source(1, "Orders", SourceKind.TRANSACTIONS, "o.csv", true,
                    Map.of(SourceColumn.CUSTOMER, "Kunde", SourceColumn.DATE, "Tag"), 12, "ab"), source);
            assertEquals(Map.of("url", "a\"é", "sheet", ""), study.sources().find("calls").orElseThrow().settings().values());
            assertEquals(Optional.of(LocalDate.of(2024, 1, 1)), study.sources().metricsAsOf(1));
            assertEquals(Optional.empty(), study.sources().metricsAsOf(2));
            assertEquals(Map.of(1L, new Codebook.CodeCount(1, 2), 2L, new Codebook.CodeCount(1, 1)), study.codebook().counts());
        }
    }

    @Test
    void givesValuesOfDocumentsCasesAndTheDocumentsOwnColumns() {
        try (Study study = Fixture.study(folder)) {
            study.edit(Fixture.LABEL, editor -> {
                Variable stars = editor.variable(Owner.DOCUMENT, "Stars", VariableType.ORDINAL);
                Variable age = editor.variable(Owner.CASE, "age", VariableType.NUMERIC);
                assertEquals(stars, editor.variable(Owner.DOCUMENT, "stars", VariableType.ORDINAL));
                long one = editor.addDocument(new Document(0, "1", Kind.REVIEW, "en", null, LocalDate.of(2026, 3, 9), "7", "a"));
                long two = editor.addDocument(new Document(0, "2", Kind.REVIEW, "fr", "web", null, " 7.0 ", "b"));
                long three = editor.addDocument(new Document(0, "3", Kind.REVIEW, null, null, null, null, "b"));
                editor.documentValue(stars, one, "4");
                editor.documentValue(stars, one, "5");
                editor.documentValue(stars, two, "1");
                editor.documentValue(stars, two, null);
                editor.documentValue(stars, three, "3");
                editor.caseValue(age, "7", "41");
                editor.caseValue(age, "8", "12");
                editor.caseValue(age, "9", null);
                return null;
            });
            Variables variables = study.variables();
            assertEquals(List.of("channel", "language", "kind", "year", "month", "age", "Stars"),
                    variables.list().stream().map(Variable::name).toList());
            assertEquals(Map.of(1L, "5", 3L, "3"), variables.valuesByDocument(variables.find("STARS").orElseThrow()));
            assertEquals(Map.of(1L, "41", 2L, "41"), variables.valuesByDocument(variables.find("age").orElseThrow()));
            assertEquals(Map.of(1L, "2026-03"), variables.valuesByDocument(variables.find("month").orElseThrow()));
            assertEquals(Map.of(1L, "2026"), variables.valuesByDocument(variables.find("year").orElseThrow()));
            assertEquals(Map.of(1L, "en", 2L, "fr"), variables.valuesByDocument(variables.find("language").orElseThrow()));
            assertEquals(List.of("language=en", "kind=review", "year=2026", "month=2026-03", "age=41", "Stars=5"),
                    variables.of(1).entrySet().stream().map(e -> e.getKey().name() + "=" + e.getValue()).toList());
            assertEquals(2, study.info().cases(), "a case is made for a value, not for its removal");
        }
    }

    @Test
    void readsInsideAnEditSeeTheEdit() {
        try (Study study = Fixture.study(folder)) {
            study.edit(Fixture.LABEL, editor -> {
                editor.addDocument(Fixture.document("r1", "x"));
                assertEquals(1, study.documents().count());
                return null;
            });
            assertArrayEquals(new long[] {1}, study.documents().ids(DocumentQuery.ALL));
            assertThrows(IllegalStateException.class, () -> study.edit(Fixture.LABEL,
                    editor -> study.edit(Fixture.LABEL, inner -> null)), "an edit inside an edit");
        }
    }
}
