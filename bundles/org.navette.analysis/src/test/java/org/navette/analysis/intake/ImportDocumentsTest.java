package org.navette.analysis.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class ImportDocumentsTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void open() {
        study = StudyBuilder.study().at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportDocuments.Result run(ImportDocuments.Params params) {
        return new ImportDocuments().run(study, params, Progress.NONE);
    }

    private static ImportDocuments.Params full(Path file, List<String> text, List<String> variables) {
        return new ImportDocuments.Params(List.of(file), text, null, "client", "jour", "col:lang", variables, null,
                "col:canal", null, null, null, null, null);
    }

    @Test
    void readsEveryPartOfARow() throws IOException {
        Path file = write("r.csv", """
                Id;Avis;client;jour;lang;canal;prix;ville
                a1;Très bien 😀;17.0;03/02/2026;fr;web;12,50;Lyon
                a2;Fine;18;14/02/2026;en;;7;Paris
                """);
        var result = run(full(file, List.of(), List.of("*")));
        assertEquals(2, result.documents());
        assertEquals(Map.of("prix", "numeric", "ville", "nominal"), result.variables());
        Document first = study.documents().byName("a1").orElseThrow();
        assertEquals("Très bien 😀", first.text());
        assertEquals("17", first.customer());
        assertEquals(LocalDate.of(2026, 2, 3), first.date());
        assertEquals("fr", first.language());
        assertEquals("web", first.channel());
        assertEquals(Kind.REVIEW, first.kind());
        var price = study.variables().find("prix").orElseThrow();
        assertEquals("12.5", study.variables().valuesByDocument(price).get(first.id()));
        assertNull(study.documents().byName("a2").orElseThrow().channel());
    }

    @Test
    void aTypeGivenByTheUserGoesBeforeTheOneFoundOut() throws IOException {
        Path file = write("r.csv", "id,text,score\n1,good,3\n2,bad,4\n");
        var result = run(new ImportDocuments.Params(List.of(file), List.of(), null, null, null, null,
                List.of("score=nominal"), null, null, null, null, null, null, null));
        assertEquals(Map.of("score", "nominal"), result.variables());
    }

    @Test
    void rejectsBadRowsWithLineAndReasonAndTakesTheRest() throws IOException {
        Path file = write("r.csv", """
                id,text,client,jour,lang,canal
                1,first,c,2026-01-01,en,web
                2,,c,2026-01-01,en,web
                1,again,c,2026-01-01,en,web
                4,when,c,2026-13-45,en,web
                5,"last
                line",c,2026-01-02,en,web
                """);
        var result = run(full(file, List.of("text"), List.of()));
        assertEquals(2, result.documents());
        assertEquals(3, result.rejected());
        List<String> lines = Files.readAllLines(result.rejects());
        assertTrue(lines.get(1).startsWith("3,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("4,"), lines.get(2));
        assertTrue(lines.get(3).startsWith("5,") && lines.get(3).contains("2026-13-45"), lines.get(3));
        assertEquals("last\nline", study.documents().byName("5").orElseThrow().text());
    }

    @Test
    void severalTextColumnsMakeADocumentPerFilledCell() throws IOException {
        Path file = write("survey.csv", "liked,disliked\nprice,delay\n,queue\n");
        var result = run(ImportDocuments.Params.of(file, "liked", "disliked"));
        assertEquals(3, result.documents());
        assertTrue(study.documents().idsByName().keySet()
                .containsAll(List.of("survey-2.liked", "survey-2.disliked", "survey-3.disliked")));
    }

    @Test
    void aMissingTextColumnIsNamedWithThoseThereAre() throws IOException {
        Path file = write("r.csv", "id,words\n1,hello\n");
        var none = assertThrows(InputProblem.class, () -> run(ImportDocuments.Params.of(file)));
        assertTrue(none.sentence().contains("id, words"), none.sentence());
        var wrong = assertThrows(InputProblem.class, () -> run(ImportDocuments.Params.of(file, "body")));
        assertTrue(wrong.sentence().contains("body") && wrong.sentence().contains("words"), wrong.sentence());
        assertEquals(0, study.documents().count());
    }

    @Test
    void aTextFileIsOneInterviewAndItsNameTellsTheCustomer() throws IOException {
        Path file = write("2026-C0042-anna.txt", "Q: Why?\r\nA: Because.");
        var params = new ImportDocuments.Params(List.of(file), List.of(), null, "name:C(\\d+)", null, "fr", List.of(),
                null, "phone", null, null, null, null, null);
        assertEquals(1, run(params).documents());
        Document document = study.documents().byName("2026-C0042-anna").orElseThrow();
        assertEquals("0042", document.customer());
        assertEquals(Kind.INTERVIEW, document.kind());
        assertEquals("Q: Why?\nA: Because.", document.text());
    }

    @Test
    void cancellingLeavesStudyAndFolderAsTheyWere() throws IOException {
        StringBuilder rows = new StringBuilder("id,text\n");
        for (int i = 0; i < 500; i++) {
            rows.append(i).append(i == 3 ? ",\n" : ",hello\n");
        }
        Path file = write("r.csv", rows.toString());
        String before = study.journal().stamp();
        Progress impatient = new Progress() {
            private int asked;

            @Override
            public boolean cancelled() {
                return ++asked > 300;
            }
        };
        assertThrows(Cancelled.class,
                () -> new ImportDocuments().run(study, ImportDocuments.Params.of(file), impatient));
        assertEquals(0, study.documents().count());
        assertEquals(before, study.journal().stamp());
        try (var left = Files.list(folder)) {
            assertFalse(left.anyMatch(p -> p.toString().contains("rejects")));
        }
    }

    @Test
    void importingTwiceChangesNothingAndSaysWhere() throws IOException {
        Path file = write("r.csv", "id,text\n1,one\n2,two\n");
        run(ImportDocuments.Params.of(file));
        String before = study.journal().stamp();
        var problem = assertThrows(InputProblem.class, () -> run(ImportDocuments.Params.of(file)));
        assertTrue(problem.getMessage().contains("r.csv.rejects.csv"), problem.getMessage());
        assertEquals(3, Files.readAllLines(folder.resolve("r.csv.rejects.csv")).size());
        assertEquals(before, study.journal().stamp());
    }
}
