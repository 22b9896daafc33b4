package org.navette.analysis.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Saved;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class CodePassagesTest {
    @TempDir
    Path folder;

    private Study study() {
        return StudyBuilder.study().code("Price").code("Anger").document("one", "Too dear and late.",
                d -> d.coded("Ada", "Price", 0, 8).coded("Ada", "Anger", 0, 8)).document("two", "Dear me.", d -> d.coded("Ada", "Price"))
                .at(folder.resolve("s.navette"));
    }

    @Test
    void codesAllPassagesAsOneEditAndCountsBefore() {
        try (Study study = study()) {
            Passages found = new FindSegments().run(study, FindSegments.Params.of("Price"), Progress.NONE).passages();
            List<Passages.At> at = IntStream.range(0, found.size()).mapToObj(found::at).toList();
            long anger = study.codebook().find("Anger").orElseThrow().id();
            assertEquals(new CodePassages.Result(1, 1), new CodePassages().run(study, new CodePassages.Params(at, anger, "Ada", true), Progress.NONE));
            assertEquals(1, study.codings().count(anger));
            assertEquals(new CodePassages.Result(1, 1), new CodePassages().run(study, new CodePassages.Params(at, anger, "Ada", false), Progress.NONE));
            assertEquals(2, study.codings().count(anger));
            study.journal().undo();
            assertEquals(1, study.codings().count(anger));
        }
    }

    @Test
    void aKeptQueryAsksTheSameAgain() {
        try (Study study = study()) {
            var asked = new FindSegments.Params("Price NOT Anger", false, "channel", FindSegments.PARAGRAPHS, List.of("language"),
                    org.navette.store.Sight.WHOLE);
            KeptSegments.keep(study, "Calm", asked);
            assertEquals(asked, KeptSegments.find(study, "calm"));
            assertEquals(1, study.saved().list(Saved.Kind.SEGMENTS).size());
            assertThrows(InputProblem.class, () -> KeptSegments.keep(study, "bad", FindSegments.Params.of("Price NOT")));
            assertThrows(InputProblem.class, () -> KeptSegments.find(study, "other"));
            study.journal().undo();
            assertEquals(List.of(), study.saved().list(Saved.Kind.SEGMENTS));
        }
    }
}
