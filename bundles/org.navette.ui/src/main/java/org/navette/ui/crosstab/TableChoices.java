package org.navette.ui.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.navette.core.study.Code;
import org.navette.core.study.Sample;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Study;
import org.navette.ui.Messages;

/**
 * What can be tabulated in a study.
 *
 * @param dimensions for rows and columns
 * @param weights    numeric variables
 */
public record TableChoices(List<Choice> dimensions, List<String> samples, List<String> weights) {

    /** @param spec as {@code CrosstabParams} takes it */
    public record Choice(String spec, String label) {
    }

    /** Reads them; called off the display's thread. @param metrics names of computed metrics */
    public static TableChoices of(Study study, List<String> metrics) {
        return of(study.codebook().codes(), study.variables().list(), metrics,
                study.samples().list().stream().map(Sample::name).toList());
    }

    static TableChoices of(List<Code> codes, List<Variable> variables, List<String> metrics, List<String> samples) {
        List<Choice> all = new ArrayList<>();
        if (!codes.isEmpty()) {
            all.add(new Choice("code:*", Messages.text("crosstab.codes")));
        }
        for (Code code : codes) {
            if (codes.stream().anyMatch(c -> Objects.equals(c.parent(), code.id()))) {
                all.add(new Choice("codes-under:" + code.name(), Messages.text("crosstab.codes.under", code.name())));
            }
        }
        all.add(new Choice("sentiment", Messages.text("crosstab.sentiment")));
        all.add(new Choice("sentiment:machine", Messages.text("crosstab.sentiment.machine")));
        for (Variable variable : variables) {
            if (variable.type() != VariableType.DATE) {
                all.add(new Choice("var:" + variable.name(), VariableNames.of(variable)));
            }
        }
        metrics.forEach(m -> all.add(new Choice("metric:" + m + "/quintiles", Messages.text("crosstab.quintiles", m))));
        return new TableChoices(List.copyOf(all), samples, variables.stream()
                .filter(v -> v.type() == VariableType.NUMERIC).map(Variable::name).toList());
    }

    /** Position of a specification, or of the first that begins so; -1 when absent. */
    public int indexOf(String spec) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).spec().equals(spec)) {
                return i;
            }
        }
        return -1;
    }
}
