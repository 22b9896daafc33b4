package org.navette.ui.variables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Owner;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

class VariableDraftTest {
    private static VariableDraft draft(VariableType type, List<ValueLabel> described) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("99", 4L);
        counts.put("high", 2L);
        counts.put("low", 3L);
        return new VariableDraft(new Variable(1, Owner.DOCUMENT, "s", type, null), described, counts);
    }

    @Test
    void describedValuesComeFirstAndNothingIsChangedYet() {
        VariableDraft draft = draft(VariableType.ORDINAL, List.of(new ValueLabel("low", "Poor", false), new ValueLabel("never", null, false)));
        assertEquals(List.of("low Poor 3", "never  0", "99  4", "high  2"),
                draft.values().stream().map(v -> v.value() + " " + v.label() + " " + v.count()).toList());
        assertFalse(draft.changed());
        draft.unit(" ");
        assertFalse(draft.changed());
        draft.type(VariableType.NOMINAL);
        assertTrue(draft.changed());
        assertNull(draft.params().values(), "what nobody touched is not said again");
    }

    @Test
    void orderLabelsAndMeaningAreHandedOn() {
        VariableDraft draft = draft(VariableType.ORDINAL, List.of());
        assertEquals(0, draft.move(2, -2));
        assertEquals(0, draft.move(0, -1), "the first stays the first");
        draft.missing(1, true);
        draft.label(2, " Good ");
        draft.unit("points");
        var params = draft.params();
        assertEquals(List.of(new ValueLabel("low", null, false), new ValueLabel("99", null, true), new ValueLabel("high", "Good", false)), params.values());
        assertEquals(List.of("99"), params.missing());
        assertEquals("points", params.unit());
    }

    @Test
    void ofNumbersOnlyValuesWithAMeaningAreKept() {
        VariableDraft draft = draft(VariableType.NUMERIC, List.of());
        draft.missing(0, true);
        assertEquals(List.of(new ValueLabel("99", null, true)), draft.params().values());
    }
}
