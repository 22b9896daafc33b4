package org.navette.ui.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.analysis.sampling.DrawSample;
import org.navette.core.problem.InputProblem;
import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

class SampleQuestionTest {
    @Test
    void readsWhatWasEntered() {
        assertEquals(new DrawSample.Params("s", 40, List.of("channel"), "equal", null, -7),
                new SampleQuestion(" s ", " 40 ", List.of("channel"), true, " ", "-7").params());
        assertEquals("kind=review", new SampleQuestion("s", "4", List.of(), false, " kind=review ", "1").params().filter());
    }

    @Test
    void tellsWhichNumberIsNone() {
        for (String size : List.of("", "many", "0", "-3", "2.5", "9999999999")) {
            assertThrows(InputProblem.class, () -> new SampleQuestion("s", size, List.of(), false, "", "1").params(), size);
        }
        assertThrows(InputProblem.class, () -> new SampleQuestion("s", "4", List.of(), false, "", "x").params());
    }

    @Test
    void numbersDatesAndMultipleAnswersMakeNoStrata() {
        assertEquals(List.of("a", "b"), SampleQuestion.strata(List.of(of("a", VariableType.NOMINAL), of("n", VariableType.NUMERIC),
                of("d", VariableType.DATE), of("m", VariableType.MULTI), of("b", VariableType.BOOLEAN))).stream().map(Variable::name).toList());
    }

    private static Variable of(String name, VariableType type) {
        return new Variable(1, Owner.DOCUMENT, name, type);
    }
}
