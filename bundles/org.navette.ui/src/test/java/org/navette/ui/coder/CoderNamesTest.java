package org.navette.ui.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class CoderNamesTest {
    @TempDir
    private Path folder;

    @Test
    void offersPeopleAndThePresentCoderAndRefusesTheMachinesName() {
        try (Study study = StudyBuilder.study().code("Price")
                .document("d", "Dear", d -> d.coded("zoe", "Price").coded("Ada", "Price").scored(0.4)).at(folder.resolve("s.navette"))) {
            CoderNames names = CoderNames.of(study, "marc");
            assertEquals(List.of("Ada", "marc", "zoe"), names.people());
            assertEquals(List.of("Ada", "zoe"), CoderNames.of(study, "ADA").people());
            assertEquals("Ada", names.taken(" ada "));
            assertEquals("Ben", names.taken("Ben"));
            assertThrows(InputProblem.class, () -> names.taken("Lexicon"));
        }
    }
}
