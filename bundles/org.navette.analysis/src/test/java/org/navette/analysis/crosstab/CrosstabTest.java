package org.navette.analysis.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Segment;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class CrosstabTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void speakEnglish() {
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        if (study != null) {
            study.close();
        }
    }

    private void build(StudyBuilder builder) {
        study = builder.at(folder.resolve("s.navette"));
    }

    private CrosstabResult table(String rows, String... columns) {
        return run(CrosstabParams.of(rows, columns));
    }

    private CrosstabResult run(CrosstabParams params) {
        return new Crosstab().run(study, params, Progress.NONE);
    }

    private static CrosstabParams params(String rows, List<String> columns, Unit unit, String filter, String weight) {
        return new CrosstabParams(rows, columns, unit, filter, weight, null, 95, 0, "none");
    }

    private static List<String> keys(CrosstabResult result) {
        return result.columns().stream().map(CrosstabResult.Column::key).toList();
    }

    /** Hair and eye colour of 592 students (Snee 1974), as in R's HairEyeColor; figures from R. */
    private static StudyBuilder hairAndEyes() {
        String[] hairs = {"Black", "Brown", "Red", "Blond"};
        String[] eyes = {"Brown", "Blue", "Hazel", "Green"};
        int[][] counts = {{68, 20, 15, 5}, {119, 84, 54, 29}, {26, 17, 14, 14}, {7, 94, 10, 16}};
        StudyBuilder builder = StudyBuilder.study();
        for (int h = 0; h < 4; h++) {
            for (int e = 0; e < 4; e++) {
                String hair = hairs[h];
                String eye = eyes[e];
                builder.documents(counts[h][e], hair + eye, d -> d.variable("hair", hair).variable("eye", eye));
            }
        }
        return builder;
    }

    @Test
    void meetsTheChiSquareOfHairAndEyeColour() {
        build(hairAndEyes());
        CrosstabResult result = table("var:hair", "var:eye");
        assertEquals(List.of("total", "var:eye=Blue", "var:eye=Brown", "var:eye=Green", "var:eye=Hazel"), keys(result));
        assertEquals(List.of("Black", "Blond", "Brown", "Red"),
                result.rows().stream().map(CrosstabResult.Row::label).toList());
        assertEquals(1, result.tests().size());
        var test = result.tests().getFirst();
        assertEquals(138.28984, test.statistic(), 1e-5);
        assertEquals(9.0, test.df());
        assertEquals(0.279, test.value(), 5e-4);
        assertEquals(6.1365197, result.cell(0, 2).adjustedResidual(), 1e-7);
        assertEquals(9.9675501, result.cell(1, 1).adjustedResidual(), 1e-7);
        assertEquals(-8.3282483, result.cell(1, 2).adjustedResidual(), 1e-7);
        assertEquals(592, result.columns().getFirst().base());
        assertEquals(94, result.cell(1, 1).count());
        assertEquals(94.0 / 215, result.cell(1, 1).share(), 1e-12);
        assertEquals(94.0 / 127, result.cell(1, 1).rowShare(), 1e-12);
        assertTrue(result.notes().getFirst().contains("138.29"), result.notes().toString());
        assertTrue(result.notes().get(1).contains("Blond") && result.notes().get(1).contains("Blue"),
                result.notes().toString());
    }

    @Test
    void lettersRunThroughTheBannerButTestOneQuestionAtATime() {
        // 45/120 against 30/130: z 2.486, p 0.0129 (R)
        build(StudyBuilder.study().documents(45, "ay", d -> d.variable("g", "a").variable("x", "yes").channel("web"))
                .documents(75, "an", d -> d.variable("g", "a").variable("x", "no").channel("web"))
                .documents(30, "by", d -> d.variable("g", "b").variable("x", "yes").channel("shop"))
                .documents(100, "bn", d -> d.variable("g", "b").variable("x", "no").channel("web")));
        CrosstabResult result = table("var:x", "var:channel", "var:g");
        assertEquals(Arrays.asList(null, "A", "B", "C", "D"),
                result.columns().stream().map(CrosstabResult.Column::letter).toList());
        int yes = 1;
        assertEquals("d", result.cell(yes, 3).letters());
        assertEquals("", result.cell(yes, 4).letters());
        assertEquals("", result.cell(yes, 0).letters());
        assertEquals("B", result.cell(yes, 1).letters());
        assertEquals(2.48622579, result.cell(yes, 3).adjustedResidual(), 1e-8);
    }

    @Test
    void wilsonIntervalsSurroundTheShares() {
        build(StudyBuilder.study().documents(10, "y", d -> d.variable("x", "y").channel("web")).documents(40, "n",
                d -> d.variable("x", "n").channel("web")));
        var cell = table("var:x", "var:channel").cell(1, 1);
        assertEquals(0.1124375, cell.low(), 1e-7);
        assertEquals(0.3303711, cell.high(), 1e-7);
    }

    /** Five judged documents: a1 and b1 by both coders, the others by ana. */
    private static StudyBuilder coded() {
        return StudyBuilder.study().code("Service").code("Service/Delivery").code("Service/Staff").code("Price")
                .document("a1", "The parcel came late 😀 and torn", d -> d.customer("A").channel("web")
                        .coded("ana", "Service/Delivery", 0, 20).coded("bob", "Service/Delivery", 4, 10)
                        .coded("bob", "Price").feels("ana", -1).feels("bob", -0.5))
                .document("a2", "Nice staff", d -> d.customer("A").channel("shop").coded("ana", "Service/Staff", 5, 10)
                        .feels("ana", 1))
                .document("b1", "Dear", d -> d.customer("B").channel("shop").coded("ana", "Price").feels("bob", 0))
                .document("c1", "Dear too", d -> d.customer("C").coded("ana", "Price"))
                .document("d1", "Nothing to code", d -> d.channel("shop").feels("ana", 1))
                .document("e1", "Never read", d -> d.customer("A").channel("web"));
    }

    @Test
    void codesCountDocumentsJudgedByPeopleAndNetsCountWhatLiesBelow() {
        build(coded());
        CrosstabResult result = table("code:*", "var:channel");
        assertEquals(List.of("code:Service", "code:Service/Delivery", "code:Service/Staff", "code:Price"),
                result.rows().stream().map(CrosstabResult.Row::key).toList());
        assertEquals("  Delivery", result.rows().get(1).label());
        assertEquals(6, result.population());
        assertEquals(List.of(5L, 3L, 1L), result.columns().stream().map(CrosstabResult.Column::base).toList());
        assertEquals(List.of(2L, 1L, 1L, 3L),
                List.of(0, 1, 2, 3).stream().map(r -> result.cell(r, 0).count()).toList());
        assertEquals(List.of(1L, 0L, 1L, 1L),
                List.of(0, 1, 2, 3).stream().map(r -> result.cell(r, 1).count()).toList());
        assertEquals(1 / 3.0, result.cell(3, 1).share(), 1e-12);
        assertTrue(result.notes().stream().anyMatch(n -> n.equals("In the total only, without an answer to “channel”: 1 document.")),
                result.notes().toString());
        assertTrue(result.tests().stream().allMatch(t -> t.name().startsWith("Fisher exact: ")));
    }

    @Test
    void everyFigureOpensItsPassages() {
        build(coded());
        CrosstabResult result = table("codes-under:Service", "var:channel");
        int web = keys(result).indexOf("var:channel=web");
        assertEquals("Delivery", result.rows().getFirst().label());
        var verbatims = result.evidence().verbatims(0, web, 10);
        assertEquals(List.of("The parcel came late", "parcel"),
                verbatims.stream().map(Evidence.Verbatim::quote).toList());
        assertEquals(new Segment(4, 10), verbatims.get(1).segment());
        assertEquals("A", verbatims.get(1).customer());
        assertEquals(1, result.evidence().verbatims(0, web, 1).size());
        assertEquals(1, result.evidence().documents(0, web).length);
    }

    @Test
    void aCustomerHasWhatAnyOfItsDocumentsHas() {
        build(coded());
        CrosstabResult result = run(params("code:*", List.of("sentiment"), Unit.CUSTOMER, null, "none"));
        assertEquals(3, result.columns().getFirst().base());
        assertEquals(List.of(1L, 1L, 1L, 3L),
                List.of(0, 1, 2, 3).stream().map(r -> result.cell(r, 0).count()).toList());
        int negative = keys(result).indexOf("sentiment:negative");
        int positive = keys(result).indexOf("sentiment:positive");
        assertEquals(1, result.columns().get(negative).base());
        assertEquals(1, result.columns().get(positive).base());
        assertTrue(result.notes().stream().anyMatch(n -> n.contains("Customers with several answers")));
        assertTrue(result.notes().contains("Left out, without a customer: 1 document."), result.notes().toString());
        int staff = 2;
        assertEquals("a2", result.evidence().verbatims(staff, positive, 5).getFirst().name());
    }

    @Test
    void oneCodeHasTwoSidesAndACustomerStandsOnOne() {
        build(coded());
        CrosstabResult documents = table("code:Service", "var:channel");
        assertEquals(List.of(2L, 3L), List.of(documents.cell(0, 0).count(), documents.cell(1, 0).count()));
        CrosstabResult customers = run(params("code:Service", List.of("var:channel"), Unit.CUSTOMER, null, "none"));
        assertEquals(List.of(1L, 2L), List.of(customers.cell(0, 0).count(), customers.cell(1, 0).count()));
    }

    @Test
    void theMachinesSentimentIsMarkedAndOnlyUsedWhenNobodyJudgedOrWhenAsked() {
        build(StudyBuilder.study().documents(3, "n", d -> d.channel("web").scored(-0.6))
                .documents(2, "z", d -> d.channel("shop").scored(0.05)).document("p", "good", d -> d.channel("shop")
                        .scored(0.1)).document("u", "unscored", d -> d.channel("shop")));
        CrosstabResult result = table("sentiment", "var:channel");
        assertEquals(List.of(3L, 2L, 1L), List.of(0, 1, 2).stream().map(r -> result.cell(r, 0).count()).toList());
        assertEquals("model-only", result.cell(0, 1).source());
        assertTrue(result.notes().stream().anyMatch(n -> n.startsWith("No person tagged sentiment")));
        assertEquals(6, result.columns().getFirst().base());
        assertTrue(result.notes().stream().anyMatch(n -> n.startsWith("Left out, without an answer to “Sentiment (machine)”: 1 document.")));
    }

    @Test
    void whatPeopleSaidGoesBeforeTheMachine() {
        build(StudyBuilder.study().document("a", "x", d -> d.channel("web").feels("ana", 1).scored(-1))
                .document("b", "y", d -> d.channel("web").scored(-1)));
        CrosstabResult human = table("sentiment", "var:channel");
        assertEquals(1, human.columns().getFirst().base());
        assertEquals(1, human.cell(2, 0).count());
        assertEquals("counted", human.cell(2, 0).source());
        CrosstabResult machine = table("sentiment:machine", "var:channel");
        assertEquals(2, machine.cell(0, 0).count());
        assertEquals("model-only", machine.cell(0, 0).source());
    }

    @Test
    void weightsMakeEffectiveBases() {
        // weights 1, 1, 2: Σw 4, Kish 16/6
        build(StudyBuilder.study()
                .document("a", "x", d -> d.variable("v", "p").channel("web").variable("w", VariableType.NUMERIC, "1"))
                .document("b", "x", d -> d.variable("v", "q").channel("web").variable("w", VariableType.NUMERIC, "1"))
                .document("c", "x", d -> d.variable("v", "p").channel("web").variable("w", VariableType.NUMERIC, "2"))
                .document("d", "x", d -> d.variable("v", "p").channel("web")));
        CrosstabResult result = run(params("var:v", List.of("var:channel"), Unit.DOCUMENT, null, "w"));
        var column = result.columns().get(1);
        assertEquals(3, column.base());
        assertEquals(4, column.weightedBase(), 1e-12);
        assertEquals(16 / 6.0, column.effectiveBase(), 1e-12);
        assertEquals(0.75, result.cell(0, 1).share(), 1e-12);
        assertEquals(2, result.cell(0, 1).count());
        assertTrue(result.notes().contains("Left out, without a weight in w: 1 document."), result.notes().toString());
    }

    @Test
    void speaksFrench() {
        build(coded());
        Catalogue.speak(Locale.FRENCH);
        CrosstabResult result = table("code:Service", "var:channel");
        assertEquals("canal", result.columns().get(1).group());
        assertEquals("sans Service", result.rows().get(1).label());
        assertTrue(result.notes().contains("Dans le total seulement, sans réponse à « canal » : 1 document."),
                result.notes().toString());
    }

    @Test
    void sampleWeightsStandForTheFrame() {
        build(StudyBuilder.study().documents(30, "w", d -> d.channel("web")).documents(10, "s", d -> d.channel("shop")));
        new org.navette.analysis.sampling.DrawSample().run(study,
                new org.navette.analysis.sampling.DrawSample.Params("one", 10, List.of("channel"), "equal", null, 1),
                Progress.NONE);
        CrosstabResult result = run(
                params("var:channel", List.of("var:kind"), Unit.DOCUMENT, "sample:one", "sample"));
        assertEquals(40, result.columns().getFirst().weightedBase(), 1e-9);
        assertEquals(0.25, result.cell(0, 1).share(), 1e-12);
        assertEquals(40, result.population());
        assertThrows(InputProblem.class,
                () -> run(params("var:channel", List.of("var:kind"), Unit.DOCUMENT, null, "sample")));
    }

    @Test
    void overlappingColumnsHaveResidualsButNoLetters() {
        build(StudyBuilder.study()
                .documents(40, "r", d -> d.variable("c", VariableType.MULTI, "red|blue").variable("x", "y"))
                .documents(40, "g", d -> d.variable("c", VariableType.MULTI, "green").variable("x", "n")));
        CrosstabResult result = table("var:x", "var:c");
        assertEquals(List.of(80L, 40L, 40L, 40L), result.columns().stream().map(CrosstabResult.Column::base).toList());
        assertTrue(result.cells().stream().allMatch(c -> c.letters().isEmpty()));
        assertEquals(Math.sqrt(80), result.cell(1, 1).adjustedResidual(), 1e-9);
        assertEquals(3, result.tests().size());
    }

    @Test
    void smallColumnsAreFlagged() {
        build(coded());
        CrosstabResult result = table("code:*", "sentiment");
        assertTrue(result.cell(0, 1).flags().contains("small-base"));
    }

    @Test
    void aColumnWithoutUnitsHasNoShare() {
        build(StudyBuilder.study().documents(3, "n", d -> d.scored(-0.6).channel("web")));
        CrosstabResult machine = table("var:channel", "sentiment");
        int positive = keys(machine).indexOf("sentiment:positive");
        assertNull(machine.cell(0, positive).share());
        assertEquals(List.of("empty-base"), machine.cell(0, positive).flags());
    }

    @Test
    void numericVariablesComeInBands() {
        build(StudyBuilder.study().documents(2, "a", d -> d.variable("age", VariableType.NUMERIC, "17.5"))
                .documents(3, "b", d -> d.variable("age", VariableType.NUMERIC, "18"))
                .documents(4, "c", d -> d.variable("age", VariableType.NUMERIC, "70")));
        CrosstabResult result = table("var:kind", "var:age/bands(18,65)");
        assertEquals(List.of(9L, 2L, 3L, 4L), result.columns().stream().map(CrosstabResult.Column::base).toList());
    }

    @Test
    void saysWhatIsWrongWithTheQuestion() {
        build(coded());
        for (String wrong : List.of("colour", "code:Prise", "var:nothing", "metric:nothing", "metric:recency/halves",
                "var:channel/bands(1)", "codes-under:Price")) {
            assertThrows(InputProblem.class, () -> table(wrong, "var:channel"), wrong);
        }
        assertThrows(InputProblem.class, () -> table("code:*"));
        assertThrows(InputProblem.class, () -> table("code:*", "metric:recency"));
        assertThrows(InputProblem.class,
                () -> run(params("code:*", List.of("var:channel"), Unit.DOCUMENT, "channel=moon", "none")));
    }
}
