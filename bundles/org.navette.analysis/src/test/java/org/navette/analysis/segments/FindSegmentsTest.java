package org.navette.analysis.segments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class FindSegmentsTest {
    @TempDir
    Path folder;
    private Study study;

    /** Positions:        0         1         2         3         4         5 */
    private static final String ONE = "The parcel came late and nobody called. The price is fine.";

    @BeforeEach
    void make() {
        study = StudyBuilder.study().code("Service").code("Service/Delivery").code("Price").code("Anger")
                .document("one", ONE, d -> d.variable("Region", "North").coded("Ada", "Service/Delivery", 4, 20).coded("Ada", "Anger", 16, 38)
                        .coded("Ben", "Service/Delivery", 4, 20).coded("Ben", "Price", 40, 57).feels("Ada", -1))
                .document("two", "Too dear for what it is.", d -> d.variable("Region", "South").coded("Ada", "Price").scored(-1))
                .document("three", "Nothing of note came late.", d -> d.variable("Region", "North"))
                .at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private List<String> quotes(String query) {
        return quotes(FindSegments.Params.of(query));
    }

    private List<String> quotes(FindSegments.Params params) {
        Passages passages = new FindSegments().run(study, params, Progress.NONE).passages();
        return passages.lines(0, passages.size(), 1000).stream().map(l -> l.name() + ": " + l.quote()).toList();
    }

    @Test
    void relationsSpeakOfPassages() {
        assertEquals(List.of("one: parcel came late"), quotes("Delivery"));
        assertEquals(List.of("one: late"), quotes("Delivery AND Anger"));
        assertEquals(List.of("one: parcel came late"), quotes("Delivery OVERLAPS Anger"));
        assertEquals(List.of("two: Too dear for what it is."), quotes("Price NOT sentiment:negative"));
        assertEquals(List.of("one: late and nobody called"), quotes("Anger FOLLOWED BY/1 Price"));
        assertEquals(List.of(), quotes("Price FOLLOWED BY Anger"));
        assertEquals(List.of("one: The price is fine"), quotes("Price NEAR/0p Anger"));
        assertEquals(List.of("one: late"), quotes("text:late INSIDE Delivery"));
    }

    @Test
    void aCodeStandsForThoseBelowItUnlessSwitchedOff() {
        assertEquals(1, quotes("Service").size());
        assertEquals(0, quotes(new FindSegments.Params("Service", false, null, 0, List.of(), Sight.WHOLE)).size());
    }

    @Test
    void conditionsKeepDocuments() {
        assertEquals(List.of("two: Too dear for what it is."), quotes("Price AND Region=south"));
        assertEquals(List.of("two: Too dear for what it is."), quotes("Price NOT doc:Delivery"));
        assertEquals(List.of("one: The price is fine"), quotes("Price AND doc:Delivery"));
        assertEquals(3, quotes("Region=North").size());
        assertEquals(List.of("three: late"), quotes("text:late NOT *"));
        assertEquals(List.of(), quotes("text:late AND Region=South"));
    }

    @Test
    void aCoderMayBeAskedForAndTheMachineOnlyThen() {
        assertEquals(List.of("one: parcel came late"), quotes("Delivery BY Ada AND Delivery BY Ben"));
        assertEquals(2, quotes("coder:Ben").size());
        assertEquals(1, quotes("sentiment:negative").size());
        assertEquals(List.of("two: Too dear for what it is."), quotes("sentiment:negative BY lexicon"));
    }

    @Test
    void lineSaysWhatLiesOnThePassage() {
        Line line = new FindSegments().run(study, new FindSegments.Params("Delivery", true, null, 1, List.of("Region"), Sight.WHOLE),
                Progress.NONE).passages().lines(0, 1, 1000).getFirst();
        assertEquals(new Segment(4, 20), line.segment());
        assertEquals("The ", line.before());
        assertEquals(" and", line.after());
        assertEquals(List.of("Service/Delivery", "Anger"), line.codes().stream().map(Line.Carried::path).toList());
        assertEquals(List.of("Ada", "Ben"), line.coders());
        assertEquals(-1, line.sentiment());
        assertEquals("North", line.values().get("Region"));
    }

    @Test
    void tableCountsPassagesAndItsCellsOpenThem() {
        FindSegments.Result result = new FindSegments().run(study, new FindSegments.Params("Price OR Delivery", true, "Region", 0, List.of(),
                Sight.WHOLE), Progress.NONE);
        assertEquals(3, result.total());
        assertEquals(2, result.documents());
        CodeTable table = result.table();
        assertEquals(List.of("North", "South"), table.columns().stream().map(CodeTable.Column::value).limit(2).toList());
        assertEquals(List.of("Service/Delivery", "Price"), table.rows().stream().map(CodeTable.Row::path).toList());
        assertArrayEquals(new int[] { 1, 0, 0 }, table.counts()[0]);
        assertArrayEquals(new int[] { 1, 1, 0 }, table.counts()[1]);
        Passages cell = result.passages().in(table.rows().get(1).code(), 1);
        assertEquals(1, cell.size());
        assertEquals("two", cell.lines(0, 1, 100).getFirst().name());
    }

    @Test
    void whoJudgesAloneFindsTheirOwnWorkOnly() {
        long one = study.documents().byName("one").orElseThrow().id();
        long ben = study.codings().coders().stream().filter(c -> c.name().equals("Ben")).findFirst().orElseThrow().id();
        Sight alone = Sight.WHOLE.alone(ben, LongStream.of(one));
        assertEquals(List.of(), quotes(new FindSegments.Params("Anger", true, null, 0, List.of(), alone)));
        Line line = new FindSegments().run(study, new FindSegments.Params("Delivery", true, null, 0, List.of(), alone), Progress.NONE).passages()
                .lines(0, 1, 100).getFirst();
        assertEquals(List.of("Ben"), line.coders());
        assertEquals(1, line.codes().size());
    }

    @Test
    void problemsNameTheColumnAndTheRemedy() {
        problem("Price AND Pirce", "11");
        problem("Price NEAR Region=North", "12");
        problem("Price OR Region=North", "7");
        problem("Region=North NOT Price", "14");
        problem("Price BY Nobody", "7");
        problem("Price AND sentiment:sad", "11");
        problem("Price AND Regoin=North", "11");
    }

    private void problem(String query, String column) {
        InputProblem problem = assertThrows(InputProblem.class, () -> quotes(query));
        assertEquals(column, problem.place().column());
        assertTrue(problem.sentence().contains(column));
    }

    @Test
    void stops() {
        Progress stopped = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Cancelled.class, () -> new FindSegments().run(study, FindSegments.Params.of("Price"), stopped));
    }

    @Test
    void wordsOfManyTextsComeInTheirOrderWithTheCodesThatLieOnThem() {
        long price = study.codebook().find("Price").orElseThrow().id();
        study.edit(Label.of(Deed.IMPORT_DOCUMENTS, 1, "made up"), editor -> {
            long ada = editor.coder("Ada", false).id();
            for (int i = 0; i < 9_000; i++) {
                long id = editor.addDocument(new Document(0, "n" + i, Kind.REVIEW, null, null, null, null, i % 3 == 0 ? "it came early" : "nothing"));
                if (i % 30 == 0) {
                    editor.addCoding(new Coding(0, id, i % 60 == 0 ? null : new Segment(0, 7), price, ada, null, Origin.HUMAN, editor.at(), null));
                }
            }
            return null;
        });
        FindSegments.Result early = new FindSegments().run(study, FindSegments.Params.of("text:early"), Progress.NONE);
        assertEquals(3_000, early.total());
        long[] documents = early.passages().documents();
        assertArrayEquals(LongStream.of(documents).sorted().toArray(), documents);
        assertEquals(150, early.passages().on(price).size(), "a coding of the whole document lies on its words");
        assertEquals(300, new FindSegments().run(study, FindSegments.Params.of("text:came AND doc:Price"), Progress.NONE).total()
                - quotes("text:came AND doc:Price AND doc:Delivery").size());
        assertEquals(150, new FindSegments().run(study, FindSegments.Params.of("Price AND text:early"), Progress.NONE).total());
    }
}
