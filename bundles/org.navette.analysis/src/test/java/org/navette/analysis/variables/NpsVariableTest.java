package org.navette.analysis.variables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Owner;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class NpsVariableTest {
    @TempDir
    Path folder;

    private Study study(Owner owner, String... answers) {
        var builder = StudyBuilder.study();
        for (int i = 0; i < answers.length; i++) {
            int n = i;
            builder = builder.document("d" + i, "x", d -> d.customer("c" + n));
        }
        Study study = builder.at(folder.resolve("s.navette"));
        study.edit(Label.of(Deed.DESCRIBE_VARIABLE, "likely"), editor -> {
            Variable variable = editor.variable(owner, "likely", VariableType.NUMERIC);
            for (int i = 0; i < answers.length; i++) {
                if (owner == Owner.DOCUMENT) {
                    editor.documentValue(variable, i + 1, answers[i]);
                } else {
                    editor.caseValue(variable, "c" + i, answers[i]);
                }
            }
            editor.describe(variable, null, List.of(new ValueLabel("99", null, true)));
            return null;
        });
        return study;
    }

    /** Five promoters, two passives, three detractors: 50 − 30 = 20; √((0.8 − 0.04) ÷ 10) = 0.27568. */
    @Test
    void groupsAnswersAndGivesTheScoreWithItsError() {
        for (Owner owner : Owner.values()) {
            try (Study study = study(owner, "10", "9", "9.0", "10", "9", "8", "7", "6", "0", "3", null, "99")) {
                var result = new NpsVariable().run(study, new NpsVariable.Params("likely", "Group"), Progress.NONE);
                assertEquals(List.of(10L, 5L, 2L, 3L, 2L), List.of(result.answers(), result.promoters(), result.passives(),
                        result.detractors(), result.without()));
                assertEquals(20, result.score(), 1e-9);
                assertEquals(27.5681, result.error(), 1e-4);
                assertEquals(20 - 1.959964 * 27.5681, result.low(), 1e-3);
                Variable group = study.variables().find("Group").orElseThrow();
                assertEquals(owner, group.owner());
                assertEquals(Map.of("detractor", 3L, "passive", 2L, "promoter", 5L), study.variables().counts(group));
                assertEquals("Promoters", study.variables().values(group).get(2).label());
                new NpsVariable().run(study, new NpsVariable.Params("likely", "Group"), Progress.NONE);
                study.journal().undo();
                study.journal().undo();
                assertTrue(study.variables().find("Group").isEmpty());
            }
            delete();
        }
    }

    private void delete() {
        for (var file : folder.toFile().listFiles()) {
            file.delete();
        }
    }

    @Test
    void refusesWhatIsNoAnswer() {
        try (Study study = study(Owner.DOCUMENT, "10", "11")) {
            assertThrows(InputProblem.class, () -> new NpsVariable().run(study, new NpsVariable.Params("likely", "Group"), Progress.NONE));
            assertThrows(InputProblem.class, () -> new NpsVariable().run(study, new NpsVariable.Params("likely", "likely"), Progress.NONE));
            assertTrue(study.variables().find("Group").isEmpty());
        }
        delete();
        try (Study study = study(Owner.DOCUMENT, "99", null)) {
            assertThrows(InputProblem.class, () -> new NpsVariable().run(study, new NpsVariable.Params("likely", "Group"), Progress.NONE));
        }
    }

    @Test
    void refusesAShorterScale() {
        String[] stars = IntStream.range(0, 30).mapToObj(i -> String.valueOf(1 + i % 5)).toArray(String[]::new);
        try (Study study = study(Owner.DOCUMENT, stars)) {
            assertThrows(InputProblem.class, () -> new NpsVariable().run(study, new NpsVariable.Params("likely", "Group"), Progress.NONE));
            assertTrue(study.variables().find("Group").isEmpty());
        }
        stars[29] = "6";
        delete();
        try (Study study = study(Owner.DOCUMENT, stars)) {
            assertEquals(30, new NpsVariable().run(study, new NpsVariable.Params("likely", "Group"), Progress.NONE).detractors());
        }
    }
}
