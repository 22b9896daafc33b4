package org.navette.analysis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Aside;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class ExportDataTest {
    private static final Locale BEFORE = Catalogue.locale();
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void makeStudy() {
        Catalogue.speak(Locale.ENGLISH);
        study = StudyBuilder.study().code("Service").code("Service/Delivery").code("Price")
                .document("d1", "Late, \"very\" late\nagain 👍", d -> d.customer("17850").channel("web").date("2026-03-01")
                        .variable("age", VariableType.NUMERIC, "41.5").variable("liked", VariableType.MULTI, "taste|pack")
                        .variable("again", VariableType.BOOLEAN, "true").variable("grade", VariableType.ORDINAL, "2")
                        .coded("ada", "Service/Delivery", 0, 4).coded("bob", "Service/Delivery").coded("bob", "Price").feels("ada", -1).feels("bob", 0))
                .document("d2", "=cheap", d -> d.customer("17850").variable("liked", VariableType.MULTI, "taste")
                        .variable("grade", VariableType.ORDINAL, "99").coded("ada", "Price", 1, 3).coded("bob", "Price").coded("cyd", "Service").scored(0.4))
                .document("d3", "nobody read this").at(folder.resolve("s.navette"));
        study.edit(Label.of(Deed.DESCRIBE_VARIABLE, "grade"), e -> {
            e.describe(e.variable(Owner.DOCUMENT, "grade", VariableType.ORDINAL), null,
                    List.of(new ValueLabel("2", "Good", false), new ValueLabel("99", null, true)));
            e.caseValue(e.variable(Owner.CASE, "town", VariableType.NOMINAL), "17850", "Lyon");
            return null;
        });
    }

    @AfterEach
    void close() {
        study.close();
        Catalogue.speak(BEFORE);
    }

    /** Rows as column → cell; empty cells are left out. */
    private List<Map<String, String>> table(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file, TableOptions.DETECT)) {
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                Row row = (Row) line.get();
                Map<String, String> cells = new java.util.LinkedHashMap<>();
                for (int i = 0; i < table.header().size(); i++) {
                    if (!row.cell(i).isEmpty()) {
                        cells.put(table.header().get(i), row.cell(i));
                    }
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private ExportData.Result export(String name, ExportData.Unit unit, List<String> coders, String sample, String filter, boolean labels) {
        return new ExportData().run(study, new ExportData.Params(folder.resolve(name), unit, false, coders, sample, filter, true, labels,
                false, false), Progress.NONE);
    }

    private List<Map<String, String>> rows(ExportData.Unit unit, List<String> coders, String filter) {
        export("t.xlsx", unit, coders, null, filter, false);
        return table(folder.resolve("t.xlsx"));
    }

    @Test
    void aDocumentCarriesWhatHalfOfItsJudgesSaw() {
        for (String name : List.of("a.csv", "a.xlsx")) {
            var result = export(name, ExportData.Unit.DOCUMENT, List.of(), null, null, false);
            List<Map<String, String>> rows = table(folder.resolve(name));
            assertEquals(3, result.rows());
            assertEquals(Map.ofEntries(Map.entry("document", "d1"), Map.entry("customer", "17850"), Map.entry("date", "2026-03-01"),
                    Map.entry("channel", "web"), Map.entry("language", "en"), Map.entry("kind", "review"), Map.entry("year", "2026"),
                    Map.entry("month", "2026-03"), Map.entry("age", "41.5"), Map.entry("again", "true"), Map.entry("grade", "2"),
                    Map.entry("liked=pack", "1"), Map.entry("liked=taste", "1"), Map.entry("town", "Lyon"), Map.entry("judges", "2"),
                    Map.entry("Service", "1"), Map.entry("Service/Delivery", "1"), Map.entry("Price", "1"), Map.entry("sentiment", "-0.5"),
                    Map.entry("text", "Late, \"very\" late\nagain 👍")), rows.get(0), name);
            Map<String, String> second = rows.get(1);
            assertEquals(List.of("3", "0", "0", "1"), List.of(second.get("judges"), second.get("Service"), second.get("Service/Delivery"),
                    second.get("Price")), "one of three is less than half");
            assertFalse(second.containsKey("grade"), "a missing code is no value");
            assertEquals("0", second.get("liked=pack"));
            assertEquals("0.4", second.get("sentiment.machine"));
            Map<String, String> third = rows.get(2);
            assertEquals("0", third.get("judges"));
            assertFalse(third.containsKey("Price") || third.containsKey("sentiment") || third.containsKey("liked=taste"), "not judged is not 0");
        }
    }

    @Test
    void formulasAreDisarmedInTextFilesOnly() {
        var csv = export("a.csv", ExportData.Unit.DOCUMENT, List.of(), null, null, false);
        assertEquals("'=cheap", table(folder.resolve("a.csv")).get(1).get("text"));
        assertEquals(1, csv.notes().size(), csv.notes().toString());
        assertEquals("=cheap", rows(ExportData.Unit.DOCUMENT, List.of(), null).get(1).get("text"));
    }

    @Test
    void onlyTheCodersAskedForCount() {
        var rows = rows(ExportData.Unit.DOCUMENT, List.of("Ada"), null);
        assertEquals("0", rows.get(0).get("Price"));
        assertEquals("-1", rows.get(0).get("sentiment"));
        InputProblem problem = assertThrows(InputProblem.class, () -> rows(ExportData.Unit.DOCUMENT, List.of("Eve"), null));
        assertTrue(problem.sentence().contains("ada, bob, cyd"), problem.sentence());
    }

    @Test
    void filtersSamplesAndLabelsApply() {
        assertEquals(List.of("d1"), rows(ExportData.Unit.DOCUMENT, List.of(), "liked=taste AND code:Price AND sentiment:negative")
                .stream().map(r -> r.get("document")).toList());
        new DrawSample().run(study, new DrawSample.Params("one", 1, List.of(), "proportional", null, 7), Progress.NONE);
        export("s.csv", ExportData.Unit.DOCUMENT, List.of(), "one", null, true);
        List<Map<String, String>> drawn = table(folder.resolve("s.csv"));
        assertEquals(1, drawn.size());
        assertEquals("3", drawn.getFirst().get("weight"));
        export("l.csv", ExportData.Unit.DOCUMENT, List.of(), null, "channel=web", true);
        assertEquals("Good", table(folder.resolve("l.csv")).getFirst().get("grade"));
    }

    @Test
    void anAsideIsNoPoint() {
        study.edit(Label.of(Deed.TAG_SENTIMENT, "", ""), e -> e.tagSentiment(new SentimentTag(0, 3, null, null, Aside.MIXED,
                e.coder("ada", false).id(), Origin.HUMAN, Instant.EPOCH)));
        Map<String, String> third = rows(ExportData.Unit.DOCUMENT, List.of(), null).get(2);
        assertEquals("mixed", third.get("sentiment.aside"));
        assertFalse(third.containsKey("sentiment"));
    }

    @Test
    void aCaseHasWhatItsDocumentsHave() {
        List<Map<String, String>> rows = rows(ExportData.Unit.CASE, List.of(), null);
        assertEquals(List.of(Map.of("customer", "17850", "documents", "2", "town", "Lyon", "judged", "2", "Service", "1", "Service/Delivery", "1",
                "Price", "1", "sentiment", "-0.5", "sentiment.machine", "0.4")), rows);
    }

    @Test
    void aPassageIsWhatOneCoderSaidOfIt() {
        List<Map<String, String>> rows = rows(ExportData.Unit.SEGMENT, List.of("ada"), null);
        assertEquals(java.util.Set.of("d1 null null", "d1 0 4", "d2 1 3"), rows.stream().map(r -> r.get("document") + " " + r.get("start") + " "
                + r.get("end")).collect(java.util.stream.Collectors.toSet()));
        Map<String, String> span = rows.stream().filter(r -> "4".equals(r.get("end"))).findFirst().orElseThrow();
        assertEquals("Late", span.get("text"));
        assertEquals(List.of("1", "1", "0", "ada"), List.of(span.get("Service"), span.get("Service/Delivery"), span.get("Price"), span.get("coder")));
    }

    @Test
    void importingTheFileGivesTheSameDocuments() throws Exception {
        for (String name : List.of("r.csv", "r.xlsx")) {
            new ExportData().run(study, new ExportData.Params(folder.resolve(name), ExportData.Unit.DOCUMENT, false, List.of(), null, null, true,
                    false, true, true), Progress.NONE);
            Path copy = folder.resolve(name + ".navette");
            try (Study back = Study.create(copy, "Back", "en", "tester")) {
                new ImportDocuments().run(back, new ImportDocuments.Params(List.of(folder.resolve(name)), List.of("text"), null, "customer", "date",
                        "col:language", List.of("age", "again=boolean", "grade=ordinal", "Price=numeric"), null, "col:channel", null, null, null,
                        null, null), Progress.NONE);
                List<Document> before = new ArrayList<>();
                study.documents().forEach(before::add);
                List<Document> after = new ArrayList<>();
                back.documents().forEach(after::add);
                assertEquals(before, after, name);
                for (String variable : List.of("age", "again", "grade", "channel")) {
                    Variable was = study.variables().find(variable).orElseThrow();
                    Variable is = back.variables().find(variable).orElseThrow();
                    assertEquals(was.type(), is.type());
                    assertEquals(study.variables().valuesByDocument(was), back.variables().valuesByDocument(is), variable);
                }
            }
        }
    }

    @Test
    void namesThatMeetAreToldApart() {
        study.edit(Label.of(Deed.ADD_CODE, "AGE"), e -> e.addCode(org.navette.core.study.Code.named("AGE")));
        export("n.csv", ExportData.Unit.DOCUMENT, List.of(), null, null, false);
        try (TableFile table = TableFile.open(folder.resolve("n.csv"), TableOptions.DETECT)) {
            assertTrue(table.header().contains("AGE (code)") && table.header().contains("age"), table.header().toString());
        }
    }

    @Test
    void codesThatAreOffAreLeftOutWhenAsked() {
        study.edit(Label.of(Deed.SWITCH_CODE_OFF, "Price"), e -> {
            e.updateCode(study.codebook().find("Price").orElseThrow().switched(false));
            return null;
        });
        new ExportData().run(study, new ExportData.Params(folder.resolve("n.csv"), ExportData.Unit.DOCUMENT, true, List.of(), null, null, false,
                false, false, false), Progress.NONE);
        assertFalse(table(folder.resolve("n.csv")).getFirst().containsKey("Price"));
    }

    @Test
    void refusesWhatItCannotWriteAndLeavesNothing() {
        for (String name : List.of("x.sav", "x.sss", "x.txt")) {
            InputProblem problem = assertThrows(InputProblem.class, () -> export(name, ExportData.Unit.DOCUMENT, List.of(), null, null, false));
            assertTrue(problem.sentence().contains(".csv") && problem.sentence().contains(".xlsx"), problem.sentence());
        }
        assertThrows(InputProblem.class, () -> export("x.csv", ExportData.Unit.DOCUMENT, List.of(), null, "channel=shop", false));
        Progress stopped = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Cancelled.class, () -> new ExportData().run(study, ExportData.Params.of(folder.resolve("x.csv")), stopped));
        assertFalse(Files.exists(folder.resolve("x.csv")));
    }
}
