package org.navette.analysis.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Assignment;
import org.navette.core.study.Coder;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class AssignSampleTest {
    @TempDir
    Path folder;

    private Study drawn(int size) {
        Study study = StudyBuilder.study().code("Price").documents(size + 10, "d", words -> {
        }).at(folder.resolve("a.navette"));
        new DrawSample().run(study, new DrawSample.Params("S", size, List.of(), null, null, 1), Progress.NONE);
        return study;
    }

    @Test
    void givesTheOverlapToPairsAndTheRestToOneEach() {
        try (Study study = drawn(40)) {
            var params = new AssignSample.Params("s", List.of("Ada", "Bo", "Cleo"), 12);
            var preview = new AssignSample().preview(study, params);
            assertEquals(0, study.assignments().of(1).size(), "a preview gives nothing");
            assertEquals(preview, new AssignSample().run(study, params, Progress.NONE));
            Map<Long, List<Assignment>> byDocument = study.assignments().of(1).stream().collect(Collectors.groupingBy(Assignment::document));
            assertEquals(40, byDocument.size());
            assertEquals(12, byDocument.values().stream().filter(a -> a.size() == 2).count());
            var loads = preview.perCoder().values();
            assertEquals(52, loads.stream().mapToInt(Integer::intValue).sum());
            assertTrue(loads.stream().allMatch(n -> n == 17 || n == 18), loads.toString());
            long pairs = byDocument.values().stream().filter(a -> a.size() == 2).map(a -> a.stream().map(Assignment::coder).sorted().toList()).distinct().count();
            assertEquals(3, pairs, "every pair is compared");
            study.journal().undo();
            assertEquals(0, study.assignments().of(1).size());
        }
    }

    @Test
    void countsWhatIsDoneAndCodedTwice() {
        try (Study study = drawn(10)) {
            new AssignSample().run(study, new AssignSample.Params("S", List.of("Ada", "Bo"), 4), Progress.NONE);
            Coder ada = study.codings().coders().getFirst();
            List<Assignment> hers = study.assignments().of(1).stream().filter(a -> a.coder() == ada.id()).toList();
            study.edit(Label.of(Deed.MARK_DONE, "x"), editor -> {
                hers.forEach(a -> editor.done(a.document(), ada.id(), true));
                return null;
            });
            var progress = new SampleProgress().run(study, new SampleProgress.Params("S"), Progress.NONE);
            assertEquals(hers.size(), progress.judged());
            assertEquals(0, progress.twice());
            assertEquals(List.of(new SampleProgress.Share("Ada", 7, 7), new SampleProgress.Share("Bo", 7, 0)), progress.coders());
        }
    }

    @Test
    void givingOutAgainTakesNothingBackThatIsFinished() {
        try (Study study = drawn(10)) {
            new AssignSample().run(study, new AssignSample.Params("S", List.of("Ada", "Bo"), 10), Progress.NONE);
            Map<String, Long> ids = study.codings().coders().stream().collect(Collectors.toMap(Coder::name, Coder::id));
            List<Long> documents = study.assignments().ofCoder(ids.get("Ada")).stream().map(Assignment::document).limit(3).toList();
            study.edit(Label.of(Deed.MARK_DONE, "x"), editor -> {
                documents.forEach(d -> editor.done(d, ids.get("Ada"), true));
                return editor.done(documents.getFirst(), ids.get("Bo"), true);
            });
            new AssignSample().run(study, new AssignSample.Params("S", List.of("Ada"), 0), Progress.NONE);
            assertEquals(10, study.assignments().ofCoder(ids.get("Ada")).size());
            assertEquals(documents, study.assignments().ofCoder(ids.get("Ada")).stream().filter(Assignment::done).map(Assignment::document).toList());
            assertEquals(List.of(documents.getFirst()), study.assignments().ofCoder(ids.get("Bo")).stream().map(Assignment::document).toList());
        }
    }

    @Test
    void refusesWhatCannotBeAssigned() {
        try (Study study = drawn(10)) {
            for (var params : List.of(new AssignSample.Params("T", List.of("Ada"), 0), new AssignSample.Params("S", List.of(), 0),
                    new AssignSample.Params("S", List.of("Ada"), 1), new AssignSample.Params("S", List.of("Ada", "Bo"), 11))) {
                assertThrows(InputProblem.class, () -> new AssignSample().run(study, params, Progress.NONE));
            }
            assertEquals(0, study.assignments().of(1).size());
        }
    }
}
