package org.navette.analysis.audit;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

/** Ages that nobody has. */
record Ages() implements Check.OfStudy {
    static final int OLDEST = 120;
    private static final Pattern NAME = Pattern.compile("(?iu)(.*[ _.-])?(age|âge)");

    @Override
    public String name() {
        return "ages";
    }

    @Override
    public Matter matter() {
        return Matter.VARIABLES;
    }

    @Override
    public void look(Scene scene, Consumer<Finding> found) {
        for (Variable variable : Given.own(scene)) {
            if (variable.type() == VariableType.NUMERIC && NAME.matcher(variable.name()).matches()) {
                Given given = Given.of(scene, variable);
                OddValues odd = new OddValues(given);
                given.forEach((value, count) -> {
                    Double age = Figure.of(value);
                    odd.see(value, count, age != null && (age < 0 || age > OLDEST));
                });
                found.accept(odd.into(new Draft(this, "ages").rule(OLDEST), Order.FIRST).finish());
            }
        }
    }
}
