package org.navette.ui.sampling;

import java.util.List;

import org.navette.analysis.sampling.DrawSample;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.ui.Messages;

/** The sample to draw, as entered. */
record SampleQuestion(String name, String size, List<String> strata, boolean equal, String filter, String seed) {

    /** Variables whose values make sensible strata: few and not numbers. */
    static List<Variable> strata(List<Variable> variables) {
        return variables.stream().filter(v -> v.type() == VariableType.NOMINAL || v.type() == VariableType.ORDINAL
                || v.type() == VariableType.BOOLEAN).toList();
    }

    /** @throws InputProblem when size or seed is no whole number */
    DrawSample.Params params() {
        long documents = number(size, "sample.size.wrong");
        if (documents < 1 || documents > Integer.MAX_VALUE) {
            throw new InputProblem(Place.NOWHERE, Messages.text("sample.size.wrong", size.strip()));
        }
        return new DrawSample.Params(name.strip(), (int) documents, strata, equal ? "equal" : "proportional", filter.isBlank() ? null : filter.strip(),
                number(seed, "sample.seed.wrong"));
    }

    private static long number(String words, String key) {
        try {
            return Long.parseLong(words.strip());
        } catch (NumberFormatException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text(key, words.strip()), e);
        }
    }
}
