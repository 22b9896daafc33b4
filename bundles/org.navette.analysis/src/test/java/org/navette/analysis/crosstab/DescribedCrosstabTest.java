package org.navette.analysis.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.core.study.Aside;
import org.navette.core.study.Origin;
import org.navette.core.study.Owner;
import org.navette.core.study.SentimentScale;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

/** Tables of described variables and of sentiment on the study's own scale. */
class DescribedCrosstabTest {
    private static final Label EDIT = Label.of(Deed.DESCRIBE_VARIABLE, "x");
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void speakEnglish() {
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private CrosstabResult table(String filter, String rows, String column) {
        return new Crosstab().run(study, new CrosstabParams(rows, List.of(column), Unit.DOCUMENT, filter, "none", null, 95, 0, "none"), Progress.NONE);
    }

    private static List<String> labels(CrosstabResult result) {
        return result.rows().stream().map(CrosstabResult.Row::label).toList();
    }

    private static List<Long> counts(CrosstabResult result) {
        return result.rows().stream().map(row -> result.cell(result.rows().indexOf(row), 0).count()).toList();
    }

    private void describe(String name, VariableType type, String unit, ValueLabel... values) {
        study.edit(EDIT, e -> {
            e.describe(e.variable(Owner.DOCUMENT, name, type), unit, List.of(values));
            return null;
        });
    }

    @Test
    void valuesFollowTheDescribedOrderUnderTheirLabelsAndMissingOnesLeaveTheBase() {
        study = StudyBuilder.study().documents(2, "h", d -> d.variable("s", VariableType.ORDINAL, "high").channel("web"))
                .documents(3, "l", d -> d.variable("s", VariableType.ORDINAL, "low").channel("web"))
                .documents(1, "m", d -> d.variable("s", VariableType.ORDINAL, "middling").channel("web"))
                .documents(4, "x", d -> d.variable("s", VariableType.ORDINAL, "99").channel("web")).document("u", "unasked").at(folder.resolve("s.navette"));
        describe("s", VariableType.ORDINAL, "points", new ValueLabel("low", "Poor", false), new ValueLabel("high", "Good", false),
                new ValueLabel("99", "no answer", true));
        CrosstabResult result = table(null, "var:s", "var:channel");
        assertEquals(List.of("Poor", "Good", "middling"), labels(result), "what was not described comes last");
        assertEquals(List.of(3L, 2L, 1L), counts(result));
        assertEquals(6, result.columns().getFirst().base());
        assertTrue(result.notes().contains("Out of the base, because the answer to “s (points)” stands for none (no answer): 4 documents."),
                result.notes().toString());
        CrosstabResult banner = table(null, "var:channel", "var:s");
        assertEquals(List.of("Poor", "Good", "middling"), banner.columns().stream().skip(1).map(CrosstabResult.Column::label).toList());
        assertEquals("s (points)", banner.columns().get(1).group());
        assertTrue(banner.notes().stream().anyMatch(n -> n.contains("stands for none") && n.contains("4 documents")), banner.notes().toString());
        assertEquals(List.of(3L), counts(table("s=poor", "var:s", "var:channel")), "a label stands for its value in a filter");
    }

    @Test
    void oneOfSeveralAnswersMayStandForNone() {
        study = StudyBuilder.study().document("a", "x", d -> d.variable("m", VariableType.MULTI, "b|99")).document("b", "x", d -> d.variable("m",
                VariableType.MULTI, "99|98")).document("c", "x", d -> d.variable("m", VariableType.MULTI, "a|b")).at(folder.resolve("s.navette"));
        describe("m", VariableType.MULTI, null, new ValueLabel("b", "Brand B", false), new ValueLabel("a", null, false), new ValueLabel("99", null, true),
                new ValueLabel("98", null, true));
        CrosstabResult result = table(null, "var:m", "var:kind");
        assertEquals(List.of("Brand B", "a"), labels(result));
        assertEquals(2, result.columns().getFirst().base());
        assertTrue(result.notes().stream().anyMatch(n -> n.contains("(99, 98): 1 document")), result.notes().toString());
    }

    private void aside(String document, Aside aside, String coder) {
        study.edit(EDIT, e -> e.tagSentiment(new SentimentTag(0, study.documents().byName(document).orElseThrow().id(), null, null, aside,
                e.coder(coder, false).id(), Origin.HUMAN, Instant.EPOCH)));
    }

    @Test
    void sentimentShowsThePointsOfTheScaleAndWhatIsNoPoint() {
        study = StudyBuilder.study().document("a", "x", d -> d.feels("ana", -1)).document("b", "x", d -> d.feels("ana", -0.5))
                .document("c", "x", d -> d.feels("ana", 0).feels("bob", 1)).document("d", "x").document("e", "x").document("f", "x", d -> d.feels("ana", 1))
                .at(folder.resolve("s.navette"));
        study.edit(EDIT, e -> {
            e.scale(new SentimentScale(5));
            return null;
        });
        aside("d", Aside.MIXED, "ana");
        aside("e", Aside.IRRELEVANT, "ana");
        aside("f", Aside.IRRELEVANT, "bob");
        CrosstabResult points = table(null, "sentiment:points", "var:kind");
        assertEquals(List.of("very negative", "rather negative", "neutral", "rather positive", "very positive", "mixed", "irrelevant"), labels(points));
        assertEquals(List.of(1L, 1L, 0L, 1L, 1L, 1L, 1L), counts(points), "one point against one aside is the point");
        assertEquals(6, points.columns().getFirst().base());
        assertTrue(points.notes().stream().anyMatch(n -> n.startsWith("Mixed and irrelevant")), points.notes().toString());
        CrosstabResult classes = table(null, "sentiment", "var:kind");
        assertEquals(List.of("negative", "neutral", "positive", "mixed", "irrelevant"), labels(classes));
        assertEquals(List.of(2L, 0L, 2L, 1L, 1L), counts(classes));
        aside("f", Aside.MIXED, "cyd");
        assertEquals(List.of(2L, 0L, 1L, 2L, 1L), counts(table(null, "sentiment", "var:kind")), "two asides against one point; as many of each: mixed");
        assertFalse(labels(table(null, "var:kind", "sentiment:points")).isEmpty());
    }
}
