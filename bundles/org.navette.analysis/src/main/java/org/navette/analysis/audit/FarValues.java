package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.statistics.oddities.Fences;

/** Numbers far from all others. */
record FarValues() implements Check.OfStudy {
    /** Fewer values have no quartiles to speak of. */
    static final int LEAST = 20;

    /** A value and how often it occurs. */
    private record Value(String text, double figure, long count) {
    }

    @Override
    public String name() {
        return "outliers";
    }

    @Override
    public Matter matter() {
        return Matter.VARIABLES;
    }

    @Override
    public void look(Scene scene, Consumer<Finding> found) {
        for (Variable variable : Given.own(scene)) {
            if (variable.type() == VariableType.NUMERIC) {
                Given given = Given.of(scene, variable);
                List<Value> values = new ArrayList<>();
                given.forEach((text, count) -> {
                    Double figure = Figure.of(text);
                    if (figure != null) {
                        values.add(new Value(text, figure, count));
                    }
                });
                if (values.stream().mapToLong(Value::count).sum() >= LEAST) {
                    look(given, values, found);
                }
            }
        }
    }

    private void look(Given given, List<Value> values, Consumer<Finding> found) {
        values.sort(Comparator.comparingDouble(Value::figure));
        Fences fences = Fences.of(values.stream().mapToDouble(Value::figure).toArray(), values.stream().mapToLong(Value::count).toArray());
        if (!fences.tell()) {
            return;
        }
        OddValues odd = new OddValues(given);
        double middle = (fences.first() + fences.third()) / 2;
        values.sort(Comparator.comparingDouble((Value v) -> Math.abs(v.figure() - middle)).reversed());
        values.forEach(v -> odd.see(v.text(), v.count(), fences.beyond(v.figure())));
        found.accept(odd.into(new Draft(this, "outliers").rule(Fences.FAR, fences.low(), fences.high()), Order.LOOK).finish());
    }
}
