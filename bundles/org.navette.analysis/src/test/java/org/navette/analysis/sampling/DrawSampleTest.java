package org.navette.analysis.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.SampleUnit;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class DrawSampleTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void build() {
        study = StudyBuilder.study().documents(30, "w", d -> d.channel("web")).documents(10, "s", d -> d.channel("shop"))
                .at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private DrawSample.Result draw(String name, int size, String allocation, String filter, String... strata) {
        return new DrawSample().run(study, new DrawSample.Params(name, size, List.of(strata), allocation, filter, 7),
                Progress.NONE);
    }

    @Test
    void equalAllocationKeepsEachStratumsProbability() {
        var result = draw("one", 10, "equal", null, "channel");
        assertEquals(List.of(new DrawSample.Stratum("shop", 10, 5), new DrawSample.Stratum("web", 30, 5)),
                result.strata());
        assertEquals(40, result.sample().frame());
        for (SampleUnit unit : study.samples().units(result.sample().id())) {
            boolean shop = study.documents().get(unit.document()).channel().equals("shop");
            assertEquals(shop ? "shop" : "web", unit.stratum());
            assertEquals(shop ? 0.5 : 5.0 / 30, unit.probability(), 1e-15);
        }
    }

    @Test
    void theSameSeedDrawsTheSameDocuments() {
        var first = study.samples().units(draw("one", 8, null, null).sample().id());
        var second = study.samples().units(draw("two", 8, null, null).sample().id());
        assertEquals(first, second);
    }

    @Test
    void aFilterNarrowsTheFrame() {
        var sample = draw("one", 10, null, "channel=shop").sample();
        assertEquals(10, sample.frame());
        assertTrue(study.samples().units(sample.id()).stream().allMatch(u -> u.probability() == 1));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        draw("one", 1, null, null);
        assertThrows(InputProblem.class, () -> draw("one", 1, null, null));
        assertThrows(InputProblem.class, () -> draw("two", 41, null, null));
        assertThrows(InputProblem.class, () -> draw("two", 0, null, null));
        assertThrows(InputProblem.class, () -> draw("two", 4, "guess", null));
        assertThrows(InputProblem.class, () -> draw("two", 4, null, null, "no such variable"));
        assertEquals(1, study.samples().list().size());
    }

    @Test
    void thePreviewIsWhatIsDrawnAndDrawsNothing() {
        DrawSample.Params params = new DrawSample.Params("", 10, List.of("channel"), "equal", null, 7);
        List<DrawSample.Stratum> preview = new DrawSample().preview(study, params, Progress.NONE);
        assertEquals(List.of(), study.samples().list());
        assertEquals(preview, draw("s", 10, "equal", null, "channel").strata());
    }
}
