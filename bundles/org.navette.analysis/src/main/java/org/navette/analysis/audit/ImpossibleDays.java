package org.navette.analysis.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.core.study.Document;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

/** Days that had not come yet when the data came, or long before them. */
record ImpossibleDays() implements Check.OfDocuments {
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Matter matter() {
        return Matter.VARIABLES;
    }

    @Override
    public Watch begin(Scene scene) {
        return new Watch() {
            private final List<Long> first = new ArrayList<>();
            private long looked;
            private long found;

            @Override
            public void see(Document document) {
                if (document.date() != null) {
                    looked++;
                    if (impossible(document.date(), scene) && found++ < Finding.DOCUMENTS) {
                        first.add(document.id());
                    }
                }
            }

            @Override
            public void end(Consumer<Finding> to) {
                Draft draft = draft(scene).about(Messages.text("audit.column.date")).looked(looked, Unit.DOCUMENTS).found(found, Order.FIRST).documents(first);
                first.stream().limit(Finding.EXAMPLES)
                        .forEach(id -> draft.example(Days.text(scene.study().documents().get(id).date()), scene.refs(List.of(id))));
                to.accept(draft.finish());
                for (Variable variable : Given.own(scene)) {
                    if (variable.type() == VariableType.DATE) {
                        Given given = Given.of(scene, variable);
                        OddValues odd = new OddValues(given);
                        given.forEach((value, count) -> odd.see(value, count, impossible(value, scene)));
                        to.accept(odd.into(draft(scene), Order.FIRST).finish());
                    }
                }
            }
        };
    }

    private Draft draft(Scene scene) {
        return new Draft(this, "dates").rule(Integer.toString(FIRST.getYear()), Days.text(scene.last()));
    }

    private static boolean impossible(LocalDate day, Scene scene) {
        return day.isBefore(FIRST) || day.isAfter(scene.last());
    }

    private static boolean impossible(String value, Scene scene) {
        try {
            return impossible(LocalDate.parse(value), scene);
        } catch (DateTimeParseException e) {
            return false; // written otherwise: the type says date, the value is not ours to judge
        }
    }
}
