package org.navette.analysis.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

/** Values that are none of those a variable was declared to have; of a declared scale of numbers, those beyond its ends. */
record OffScale() implements Check.OfStudy {
    /** The one scale that everybody knows. */
    private static final String RECOMMEND = "nps";

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public Matter matter() {
        return Matter.VARIABLES;
    }

    @Override
    public void look(Scene scene, Consumer<Finding> found) {
        for (Variable variable : Given.own(scene)) {
            Set<String> declared = scene.study().variables().values(variable).stream().filter(v -> !v.missing()).map(ValueLabel::value)
                    .collect(Collectors.toSet());
            boolean known = declared.isEmpty() && variable.name().equalsIgnoreCase(RECOMMEND);
            if (!declared.isEmpty() || known) {
                Given given = Given.of(scene, variable);
                OddValues odd = new OddValues(given);
                Scale scale = known ? new Scale(Set.of(), 0, 10) : Scale.of(declared);
                given.forEach((value, count) -> odd.see(value, count, !scale.holds(value, variable.type())));
                found.accept(odd.into(new Draft(this, known ? "scale.nps" : "scale"), Order.FIRST).finish());
            }
        }
    }

    /** @param low lowest declared number, or not a number when not all are numbers */
    private record Scale(Set<String> declared, double low, double high) {
        static Scale of(Set<String> declared) {
            List<Double> figures = declared.stream().map(Figure::of).toList();
            return figures.contains(null) ? new Scale(declared, Double.NaN, Double.NaN)
                    : new Scale(declared, figures.stream().min(Double::compare).orElseThrow(), figures.stream().max(Double::compare).orElseThrow());
        }

        boolean holds(String value, VariableType type) {
            if (declared.contains(value)) {
                return true;
            }
            if (type == VariableType.MULTI) {
                return declared.containsAll(Arrays.asList(value.split("\\|")));
            }
            Double figure = Figure.of(value);
            return figure != null && (type == VariableType.NUMERIC || declared.isEmpty()) && figure >= low && figure <= high;
        }
    }
}
