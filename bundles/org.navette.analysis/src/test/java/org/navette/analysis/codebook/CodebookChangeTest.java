package org.navette.analysis.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Memo;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.Subject;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

/** What a preview says is what happens, and undo takes all of it back. */
class CodebookChangeTest {
    @TempDir
    Path folder;
    private Study study;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void english() {
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        study.close();
        Catalogue.speak(before);
    }

    private long code(String name) {
        return study.codebook().find(name).orElseThrow().id();
    }

    @Test
    void saysInWordsWhatAMergeWillDo() {
        study = StudyBuilder.study().code("Price").code("Price/Old").code("Cost").code("Cost/old").code("Cost/New")
                .document("a", "The price is high and the cost too.", w -> w.coded("ada", "Price", 4, 9).coded("ada", "Cost", 4, 17)
                        .coded("bo", "Cost", 26, 30).coded("ada", "Price").coded("ada", "Cost").coded("bo", "Cost/New"))
                .at(folder.resolve("a.navette"));
        Map<String, String> content = Facts.content(study);
        CodebookOutcome outcome = new MergeCode(code("Cost"), code("Price")).preview(study, 5, Progress.NONE);
        assertEquals(content, Facts.content(study));
        assertEquals(List.of("“Cost” was merged into “Price”.", "“Cost/old” was merged into “Price/Old”.", "“Cost/New” was moved under “Price”.",
                "One coding goes to another code.", "2 codings unite with another of the same coder that overlaps or says the same.",
                "One span grows to cover what was united.", "One document and 2 coders are touched."), outcome.sentences());
        assertEquals(List.of(new CodebookOutcome.CodeCount("Price", 2, 3), new CodebookOutcome.CodeCount("Cost", 3, 0)), outcome.codes());
        assertEquals(new CodebookOutcome.Example("a", new Segment(4, 9), "ada", "Price", "Price", "price"), outcome.examples().getFirst());
    }

    @Test
    void saysWhatADeletionTakesAway() {
        study = StudyBuilder.study().code("Price").code("Price/Old").document("a", "Too dear.", w -> w.coded("ada", "Price", 0, 3)
                .coded("bo", "Price/Old")).at(folder.resolve("a.navette"));
        study.edit(Label.of(Deed.ADD_MEMO, "m"), e -> e.addMemo(new Memo(0, Subject.of(Subject.Kind.CODE, code("Price")), "", "m",
                e.coder("ada", false).id(), Instant.EPOCH)));
        CodebookOutcome outcome = new DeleteCode(code("Price")).preview(study, 1, Progress.NONE);
        assertEquals(List.of("Removed “Price”.", "Removed “Price/Old”.", "2 codings go for good; undo would bring them back.", "One memo goes with them.",
                "One document and 2 coders are touched."), outcome.sentences());
        assertEquals(1, outcome.examples().size());
        assertEquals(outcome, new DeleteCode(code("Price")).apply(study, 1, Progress.NONE));
        assertEquals("Deleted code “Price”", study.journal().undoable().orElseThrow().label().sentence());
    }

    @Test
    void refusesInThePreviewWhatCannotBeDone() {
        study = StudyBuilder.study().code("A").code("A/B").at(folder.resolve("a.navette"));
        Map<String, String> content = Facts.content(study);
        assertThrows(InputProblem.class, () -> new MoveCode(code("A"), code("B"), 0).preview(study, 5, Progress.NONE));
        assertThrows(InputProblem.class, () -> new MergeCode(code("A"), code("B")).preview(study, 5, Progress.NONE));
        assertThrows(InputProblem.class, () -> new RenameCode(code("A"), " ").preview(study, 5, Progress.NONE));
        assertThrows(InputProblem.class, () -> new SplitCode(code("A"), new SplitBy.ByCoder(), Map.of(), false).preview(study, 5, Progress.NONE));
        assertEquals(content, Facts.content(study));
    }

    /** Random codebook and codings; every kind of change: counts of the preview are the difference of the studies. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void previewsAreExact(long seed) {
        Random random = new Random(seed);
        study = random(random);
        for (CodebookChange change : changes(random)) {
            Map<String, String> content = Facts.content(study);
            CodebookOutcome said;
            try {
                said = change.preview(study, 3, Progress.NONE);
            } catch (InputProblem cannot) {
                assertEquals(content, Facts.content(study));
                assertEquals(cannot.getMessage(), assertThrows(InputProblem.class, () -> change.apply(study, 3, Progress.NONE)).getMessage());
                continue;
            }
            assertEquals(content, Facts.content(study), "a preview changes nothing");
            Map<Long, Coding> was = Facts.codings(study);
            List<Code> codes = study.codebook().codes();
            assertEquals(said, change.apply(study, 3, Progress.NONE));
            Map<Long, Coding> is = Facts.codings(study);
            Set<Long> gone = was.keySet().stream().filter(id -> !is.containsKey(id)).collect(Collectors.toSet());
            List<Coding> changed = was.values().stream().filter(c -> !c.equals(is.get(c.id()))).toList();
            assertEquals(gone.size(), said.united() + said.removed());
            assertEquals(was.size() - gone.size(), is.size());
            assertEquals(changed.stream().filter(c -> is.containsKey(c.id()) && is.get(c.id()).code() != c.code()).count(), said.moved());
            assertEquals(changed.stream().filter(c -> is.containsKey(c.id()) && c.segment() != null && !c.segment().equals(is.get(c.id()).segment())).count(),
                    said.widened());
            assertEquals(changed.stream().map(Coding::document).distinct().count(), said.documents());
            assertEquals(changed.stream().map(Coding::coder).distinct().count(), said.coders());
            said.codes().forEach(c -> assertTrue(c.before() != c.after()));
            assertEquals(is.size() - was.size(), said.codes().stream().mapToLong(c -> c.after() - c.before()).sum());
            assertEquals(Math.min(3, changed.size()), said.examples().size());
            assertTrue(!codes.equals(study.codebook().codes()) || said.codebook().changes().isEmpty());
            if (!Facts.content(study).equals(content)) {
                study.journal().undo();
            }
            assertEquals(content, Facts.content(study), change.toString());
        }
    }

    private static Study random(Random random, Path file) {
        StudyBuilder builder = StudyBuilder.study();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String above = paths.isEmpty() || random.nextInt(3) == 0 ? "" : paths.get(random.nextInt(paths.size())) + "/";
            String path = above + "n" + random.nextInt(5);
            if (!paths.contains(path)) {
                paths.add(path);
                builder.code(path);
            }
        }
        for (int d = 0; d < 6; d++) {
            builder.document("d" + d, "Some words are good and other words are bad, as words go 👍.", w -> {
                for (int i = 0; i < 25; i++) {
                    String coder = "c" + random.nextInt(3);
                    String code = paths.get(random.nextInt(paths.size()));
                    int start = random.nextInt(40);
                    if (random.nextInt(5) == 0) {
                        w.coded(coder, code);
                    } else {
                        w.coded(coder, code, start, start + 1 + random.nextInt(15));
                    }
                }
                w.variable("v", "x" + random.nextInt(3)).feels("c" + random.nextInt(3), random.nextInt(3) - 1);
            });
        }
        return builder.at(file);
    }

    private Study random(Random random) {
        return random(random, folder.resolve("random.navette"));
    }

    private List<CodebookChange> changes(Random random) {
        List<Code> codes = study.codebook().codes();
        List<CodebookChange> changes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Code one = codes.get(random.nextInt(codes.size()));
            long other = codes.get(random.nextInt(codes.size())).id();
            long by = one.id();
            changes.addAll(List.of(new RenameCode(by, "n" + random.nextInt(8)), new MoveCode(by, random.nextBoolean() ? null : (Long) other, random.nextInt(4)),
                    new MergeCode(by, other), new DeleteCode(by), new SwitchCode(by, random.nextBoolean()), new EditCode(one.renamed("n" + random.nextInt(8))),
                    new SplitCode(by, new SplitBy.ByCoder(), Map.of(), random.nextBoolean()),
                    new SplitCode(by, new SplitBy.ByCoder(), Map.of("c0", "n1", "c1", "n1"), random.nextBoolean()),
                    new SplitCode(by, new SplitBy.BySentiment(), Map.of(), true), new SplitCode(by, new SplitBy.ByVariable("v"), Map.of(), false),
                    new SplitCode(by, new SplitBy.ByWords(Map.of("n2", Pattern.compile("good|👍"))), Map.of(), false)));
        }
        return changes;
    }

    @Test
    void aCodingOriginSurvivesTheUnion() {
        study = StudyBuilder.study().code("A").code("B").document("a", "Some words", w -> w.coded("ada", "A", 0, 4)).at(folder.resolve("a.navette"));
        study.edit(Label.of(Deed.ADD_CODING, "B", "a"), e -> e.addCoding(new Coding(0, 1, new Segment(2, 8), code("B"), 1, 3.0, Origin.MACHINE_ACCEPTED,
                Instant.EPOCH, "why")));
        new MergeCode(code("B"), code("A")).apply(study, 0, Progress.NONE);
        assertEquals(List.of(new Coding(1, 1, new Segment(0, 8), code("A"), 1, 3.0, Origin.HUMAN, Instant.EPOCH, "why")), study.codings().of(1));
    }
}
