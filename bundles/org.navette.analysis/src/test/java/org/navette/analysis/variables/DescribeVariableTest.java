package org.navette.analysis.variables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.variables.DescribeVariable.Params;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;

class DescribeVariableTest {
    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void makeStudy() {
        study = StudyBuilder.study().language("fr").document("a", "x", d -> d.variable("prix", "12,5").variable("note", "bas").variable("jour", "31/12/2025"))
                .document("b", "y", d -> d.variable("prix", "7").variable("note", "haut").variable("jour", "01/02/2026"))
                .document("c", "z", d -> d.variable("prix", "NSP").variable("note", "99")).at(folder.resolve("s.navette"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Variable variable(String name) {
        return study.variables().find(name).orElseThrow();
    }

    private DescribeVariable.Result describe(String name, VariableType type, String unit, List<ValueLabel> values, List<String> missing) {
        return new DescribeVariable().run(study, new Params(name, type, unit, values, missing), Progress.NONE);
    }

    @Test
    void aTypeIsRefusedWhenAValueDoesNotFitAndNothingChanges() {
        InputProblem problem = assertThrows(InputProblem.class, () -> describe("prix", VariableType.NUMERIC, "€", null, null));
        assertTrue(problem.sentence().contains("NSP") && problem.sentence().contains("prix"), problem.sentence());
        assertEquals(VariableType.NOMINAL, variable("prix").type());
        assertEquals(null, variable("prix").unit());
    }

    @Test
    void valuesAreRewrittenForTheNewTypeAndMissingOnesStay() {
        var result = describe("prix", VariableType.NUMERIC, "€", null, List.of("NSP"));
        assertEquals(1, result.rewritten());
        assertEquals(Map.of(1L, "12.5", 2L, "7"), study.variables().valuesByDocument(variable("prix")));
        assertEquals("€", variable("prix").unit());
        describe("jour", VariableType.DATE, null, null, null);
        assertEquals(Map.of(1L, "2025-12-31", 2L, "2026-02-01"), study.variables().valuesByDocument(variable("jour")));
        study.journal().undo();
        study.journal().undo();
        assertEquals(VariableType.NOMINAL, variable("prix").type());
        assertEquals("12,5", study.variables().valuesByDocument(variable("prix")).get(1L));
    }

    @Test
    void partsThatAreNotGivenStay() {
        List<ValueLabel> values = List.of(new ValueLabel("bas", "Faible", false), new ValueLabel("haut", "Élevée", false));
        describe("note", VariableType.ORDINAL, "points", values, List.of("99"));
        assertEquals(List.of(values.get(0), values.get(1), new ValueLabel("99", null, true)), study.variables().values(variable("note")));
        describe("note", null, "", null, null);
        assertEquals(3, study.variables().values(variable("note")).size());
        assertEquals(null, variable("note").unit());
        assertEquals(List.of("99"), describe("note", null, null, values, List.of()).others(), "what is not described is said");
        long entries = study.journal().latest(100).size();
        describe("note", null, null, values, List.of());
        assertEquals(entries, study.journal().latest(100).size(), "saying the same again is no change");
    }

    @Test
    void builtInVariablesAreNotDescribed() {
        assertThrows(InputProblem.class, () -> describe("channel", VariableType.ORDINAL, null, null, null));
    }
}
