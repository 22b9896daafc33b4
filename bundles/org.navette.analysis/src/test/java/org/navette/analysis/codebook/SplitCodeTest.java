package org.navette.analysis.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.codebook.CodeTree;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Aside;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class SplitCodeTest {
    @TempDir
    Path folder;
    private Study study;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void create() {
        Catalogue.speak(Locale.ENGLISH);
        study = StudyBuilder.study().code("Service").code("Service/Late").code("Price")
                .document("a", "The parcel came late and broken, the shop was kind.", w -> w.coded("ada", "Service", 0, 31)
                        .coded("ada", "Service", 16, 20).coded("bo", "Service", 4, 20).coded("ada", "Service/Late", 16, 20)
                        .coded("ada", "Price", 0, 3).variable("stars", "1").variable("tags", VariableType.MULTI, "x|y").channel("web").feels("ada", -1).feels("bo", 1))
                .document("b", "All fine here.", w -> w.coded("bo", "Service").variable("stars", "5").channel("shop").scored(-1))
                .document("c", "Kind people.", w -> w.coded("bo", "Service", 0, 4).channel("web")).at(folder.resolve("a.navette"));
    }

    @AfterEach
    void close() {
        study.close();
        Catalogue.speak(before);
    }

    private long service() {
        return study.codebook().find("Service").orElseThrow().id();
    }

    private Map<String, List<Long>> split(SplitBy by, Map<String, String> into, boolean beside) {
        Map<String, String> content = Facts.content(study);
        new SplitCode(service(), by, into, beside).apply(study, 3, Progress.NONE);
        CodeTree tree = new CodeTree(study.codebook().codes());
        Map<String, List<Long>> found = new TreeMap<>();
        tree.codes().forEach(c -> {
            List<Long> ids = study.codings().withCode(c.id()).stream().map(k -> k.id()).sorted().toList();
            if (!ids.isEmpty()) {
                found.put(tree.path(c.id()), ids);
            }
        });
        study.journal().undo();
        assertEquals(content, Facts.content(study));
        return found;
    }

    private InputProblem refused(SplitBy by, Map<String, String> into) {
        Map<String, String> content = Facts.content(study);
        InputProblem problem = assertThrows(InputProblem.class, () -> new SplitCode(service(), by, into, false).apply(study, 3, Progress.NONE));
        assertEquals(content, Facts.content(study));
        return problem;
    }

    @Test
    void byCoderUnderTheCodeOrBesideIt() {
        assertEquals(Map.of("Service/ada", List.of(1L, 2L), "Service/bo", List.of(3L, 6L, 7L), "Service/Late", List.of(4L), "Price", List.of(5L)),
                split(new SplitBy.ByCoder(), Map.of(), false));
        assertEquals(Map.of("Ours", List.of(1L, 2L), "Service", List.of(3L, 6L, 7L), "Service/Late", List.of(4L), "Price", List.of(5L)),
                split(new SplitBy.ByCoder(), Map.of("ADA", "Ours"), true));
    }

    @Test
    void intoACodeThatStandsThereTheSameCodingOnlyOnce() {
        assertEquals(Map.of("Service/Late", List.of(1L, 4L), "Service", List.of(3L, 6L, 7L), "Price", List.of(5L)),
                split(new SplitBy.ByCoder(), Map.of("ada", "late"), false));
    }

    @Test
    void byAVariableWithItsLabelsInOrder() {
        var stars = study.variables().find("stars").orElseThrow();
        study.edit(Label.of(Deed.DESCRIBE_VARIABLE, "stars"), e -> {
            e.describe(stars, null, List.of(new ValueLabel("5", "happy", false), new ValueLabel("1", null, false)));
            return null;
        });
        assertEquals(Map.of("Service/happy", List.of(6L), "Service/1", List.of(1L, 2L, 3L), "Service", List.of(7L), "Service/Late", List.of(4L), "Price",
                List.of(5L)), split(new SplitBy.ByVariable("stars"), Map.of(), false));
        assertEquals(List.of("happy", "1"), new SplitBy.ByVariable("stars").parts(study, service(), Progress.NONE).stream().map(SplitBy.Part::name).toList());
        assertEquals(Map.of("Web", List.of(1L, 2L, 3L, 7L), "Service", List.of(6L), "Service/Late", List.of(4L), "Price", List.of(5L)),
                split(new SplitBy.ByVariable("channel"), Map.of("web", "Web"), true));
    }

    @Test
    void byWordsInThePassageTheFirstExpressionFirst() {
        Map<String, Pattern> words = new LinkedHashMap<>();
        words.put("Damage", Pattern.compile("broken"));
        words.put("Delay", Pattern.compile("late|FINE", Pattern.CASE_INSENSITIVE));
        assertEquals(Map.of("Service/Damage", List.of(1L), "Service/Delay", List.of(2L, 3L, 6L), "Service", List.of(7L), "Service/Late", List.of(4L), "Price",
                List.of(5L)), split(new SplitBy.ByWords(words), Map.of(), false));
    }

    @Test
    void byHand() {
        assertEquals(Map.of("Service/X", List.of(7L), "Service/Y", List.of(1L, 3L), "Service", List.of(2L, 6L), "Service/Late", List.of(4L), "Price",
                List.of(5L)), split(new SplitBy.ByHand(Map.of(1L, "Y", 7L, "X", 3L, "Y")), Map.of(), false));
        assertTrue(refused(new SplitBy.ByHand(Map.of(5L, "Y")), Map.of()).getMessage().contains("no coding 5"));
    }

    @Test
    void bySentimentOfTheSameCoderThenOfAnybodyNeverTheMachines() {
        study.edit(Label.of(Deed.TAG_SENTIMENT, "", ""), e -> {
            long ada = e.coder("ada", false).id();
            e.tagSentiment(new SentimentTag(0, 1, new Segment(18, 25), null, Aside.MIXED, ada, Origin.HUMAN, Instant.EPOCH));
            e.tagSentiment(new SentimentTag(0, 1, new Segment(0, 5), 1, ada, Origin.HUMAN, Instant.EPOCH));
            return e.tagSentiment(new SentimentTag(0, 3, null, 0, ada, Origin.HUMAN, Instant.EPOCH));
        });
        assertEquals(Map.of("Service/positive", List.of(1L, 3L), "Service/mixed", List.of(2L), "Service/neutral", List.of(7L), "Service", List.of(6L),
                "Service/Late", List.of(4L), "Price", List.of(5L)), split(new SplitBy.BySentiment(), Map.of(), false));
        assertEquals(Map.of("Praise", List.of(1L, 3L), "Service", List.of(2L, 6L, 7L), "Service/Late", List.of(4L), "Price", List.of(5L)),
                split(new SplitBy.BySentiment(), Map.of("positive", "Praise"), true));
    }

    @Test
    void saysWhyItCannot() {
        assertTrue(refused(new SplitBy.ByCoder(), Map.of("cy", "X")).getMessage().contains("the parts are: ada, bo"));
        assertTrue(refused(new SplitBy.ByVariable("tags"), Map.of()).getMessage().contains("several values"));
        assertTrue(refused(new SplitBy.ByVariable("nope"), Map.of()).getMessage().contains("nope"));
        assertTrue(refused(new SplitBy.ByWords(Map.of("x", Pattern.compile("zzz"))), Map.of()).getMessage().contains("nothing to split"));
        long service = service();
        assertTrue(assertThrows(InputProblem.class, () -> new SplitCode(service, new SplitBy.ByCoder(), Map.of("ada", "service"), true)
                .preview(study, 1, Progress.NONE)).getMessage().contains("part of itself"));
    }

    @Test
    void isOneEntryOfTheJournal() {
        new SplitCode(service(), new SplitBy.ByCoder(), Map.of(), false).apply(study, 1, Progress.NONE);
        assertEquals("Split code “Service”: 5 codings went to ada, bo", study.journal().undoable().orElseThrow().label().sentence());
    }
}
