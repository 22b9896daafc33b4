package org.navette.analysis.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class RecolourCodesTest {
    @TempDir
    Path folder;

    @Test
    void shadesGoToAllBelowAndUndoTakesThemBackAtOnce() {
        try (Study study = StudyBuilder.study().code("Service").code("Service/Delivery").code("Service/Delivery/Late").code("Price")
                .at(folder.resolve("s.navette"))) {
            List<Code> before = study.codebook().codes();
            Code service = study.codebook().find("Service").orElseThrow();
            RecolourCodes shades = RecolourCodes.shades(before, service);
            assertEquals(Set.of(study.codebook().find("Delivery").orElseThrow().id(), study.codebook().find("Late").orElseThrow().id()),
                    shades.colours().keySet());
            shades.apply(study, 0, Progress.NONE);
            assertEquals(shades.colours().get(study.codebook().find("Late").orElseThrow().id()),
                    study.codebook().find("Late").orElseThrow().colour());
            assertEquals(service, study.codebook().find("Service").orElseThrow());
            study.journal().undo();
            assertEquals(before, study.codebook().codes());
        }
    }

    @Test
    void oneCodeGetsAnotherColour() {
        try (Study study = StudyBuilder.study().code("Price").at(folder.resolve("s.navette"))) {
            long price = study.codebook().find("Price").orElseThrow().id();
            assertTrue(RecolourCodes.shades(study.codebook().codes(), study.codebook().get(price)).colours().isEmpty());
            RecolourCodes.one(price, "#123456").apply(study, 0, Progress.NONE);
            assertEquals(Map.of(price, "#123456"), Map.of(price, study.codebook().get(price).colour()));
        }
    }
}
