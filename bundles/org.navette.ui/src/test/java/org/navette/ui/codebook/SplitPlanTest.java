package org.navette.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.codebook.SplitBy;
import org.navette.analysis.codebook.SplitCode;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Kind;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.Variable;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

class SplitPlanTest {
    private static final SplitPlan.Way CODER = new SplitPlan.Way(SplitPlan.Way.Kind.CODER, null);
    private static final SplitPlan.Way WORDS = new SplitPlan.Way(SplitPlan.Way.Kind.WORDS, null);
    private static final SplitPlan.Way HAND = new SplitPlan.Way(SplitPlan.Way.Kind.HAND, null);
    @TempDir
    private Path folder;
    private Study study;
    private final SplitPlan plan = new SplitPlan(1);
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void create() {
        Catalogue.speak(Locale.ENGLISH);
        study = Study.create(folder.resolve("a.navette"), "A", "en", "ann");
        study.edit(Label.of(Deed.ADD_CODE, "Service"), e -> {
            e.addCode(Code.named("Service"));
            e.addDocument(new Document(0, "d", Kind.REVIEW, "en", "web", null, null, "The parcel\ncame late."));
            e.addCoding(new Coding(0, 1, new Segment(4, 15), 1, e.coder("ann", false).id(), null, Origin.HUMAN, Instant.EPOCH, null));
            return e.addCoding(new Coding(0, 1, null, 1, e.coder("bo", false).id(), null, Origin.HUMAN, Instant.EPOCH, null));
        });
    }

    @AfterEach
    void close() {
        study.close();
        Catalogue.speak(before);
    }

    @Test
    void offersPartsOrCodings() {
        assertEquals(List.of(new SplitPlan.Choice("ann", "ann", 1), new SplitPlan.Choice("bo", "bo", 1)), plan.choices(study, CODER));
        assertEquals(List.of("d · bo · The parcel came late.", "d · ann · parcel came"), plan.choices(study, HAND).stream().map(SplitPlan.Choice::name).toList());
        assertEquals(List.of(), plan.choices(study, WORDS));
        Variable channel = study.variables().find("channel").orElseThrow();
        List<SplitPlan.Way> ways = SplitPlan.ways(study.variables().list());
        assertTrue(ways.contains(new SplitPlan.Way(SplitPlan.Way.Kind.VARIABLE, channel)));
        assertEquals("Variable: channel", new SplitPlan.Way(SplitPlan.Way.Kind.VARIABLE, channel).words());
    }

    @Test
    void makesTheSplitThatWasAskedFor() {
        assertEquals(new SplitCode(1, new SplitBy.ByCoder(), Map.of("bo", "bo"), true), plan.split(CODER, List.of(new SplitPlan.Choice("bo", "bo", 1)), "", "", true));
        assertEquals(new SplitCode(1, new SplitBy.ByCoder(), Map.of("bo", "X", "ann", "X"), false), plan.split(CODER, plan.choices(study, CODER), "", " X ", false));
        assertEquals(new SplitCode(1, new SplitBy.ByHand(Map.of(2L, "X")), Map.of(), false),
                plan.split(HAND, plan.choices(study, HAND).subList(0, 1), "", "X", false));
        plan.split(WORDS, List.of(), "LATE", "Delay", false).apply(study, 0, Progress.NONE);
        assertEquals(1, study.codings().withCode(study.codebook().find("Service/Delay").orElseThrow().id()).size());
    }

    @Test
    void saysWhatIsMissing() {
        assertTrue(problem(CODER, List.of(), "", "").contains("Tick"));
        assertTrue(problem(HAND, plan.choices(study, HAND), "", " ").contains("name of the code"));
        assertTrue(problem(WORDS, List.of(), " ", "X").contains("words"));
        assertTrue(problem(WORDS, List.of(), "(", "X").contains("regular expression"));
    }

    private String problem(SplitPlan.Way way, List<SplitPlan.Choice> ticked, String words, String target) {
        return assertThrows(InputProblem.class, () -> plan.split(way, ticked, words, target, false)).getMessage();
    }
}
