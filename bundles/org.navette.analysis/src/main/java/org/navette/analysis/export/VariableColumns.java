package org.navette.analysis.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Study;

/** A column for each variable, and one for each answer of a variable with several. */
final class VariableColumns {
    /** What a spreadsheet and a statistics program read as the same whole number. */
    private static final String WHOLE = "0|-?[1-9]\\d{0,14}";

    private VariableColumns() {
    }

    /**
     * @param values variable id → value of a thing
     * @param labels true to write labels where values have them
     */
    static <T> List<Column<T>> of(Study study, Predicate<Variable> wanted, Function<T, Map<Long, String>> values, boolean labels) {
        List<Column<T>> columns = new ArrayList<>();
        for (Variable variable : study.variables().list()) {
            if (!wanted.test(variable)) {
                continue;
            }
            List<ValueLabel> described = study.variables().values(variable);
            Map<String, String> labelOf = new HashMap<>();
            described.stream().filter(v -> v.label() != null).forEach(v -> labelOf.put(v.value(), v.label()));
            String from = variable.owner().word();
            if (variable.type() == VariableType.MULTI) {
                for (String answer : answers(study, variable, described)) {
                    String shown = labels ? labelOf.getOrDefault(answer, answer) : answer;
                    columns.add(new Column<>(variable.name() + "=" + shown, from, thing -> {
                        String value = values.apply(thing).get(variable.id());
                        return value == null ? null : (Object) (Arrays.asList(value.split("\\|")).contains(answer) ? 1 : 0);
                    }));
                }
            } else {
                columns.add(new Column<>(variable.name(), from, thing -> {
                    String value = values.apply(thing).get(variable.id());
                    return value == null ? null : labels && labelOf.containsKey(value) ? labelOf.get(value) : cell(variable.type(), value);
                }));
            }
        }
        return columns;
    }

    /** The described answers in their order, then those that only stand in the data, by name. */
    private static Collection<String> answers(Study study, Variable variable, List<ValueLabel> described) {
        List<String> missing = described.stream().filter(ValueLabel::missing).map(ValueLabel::value).toList();
        return Stream.concat(described.stream().map(ValueLabel::value),
                study.variables().counts(variable).keySet().stream().flatMap(v -> Arrays.stream(v.split("\\|"))).sorted())
                .filter(answer -> !answer.isEmpty() && !missing.contains(answer)).distinct().toList();
    }

    private static Object cell(VariableType type, String value) {
        try {
            return switch (type) {
                case NUMERIC -> Double.valueOf(value);
                case DATE -> LocalDate.parse(value);
                case BOOLEAN -> value.equals("true") || value.equals("false") ? (Object) Boolean.valueOf(value) : value;
                case ORDINAL -> value.matches(WHOLE) ? (Object) Long.valueOf(value) : value;
                case NOMINAL, MULTI -> value;
            };
        } catch (RuntimeException e) {
            return value; // written by hand through the editor: better as it is than not at all
        }
    }
}
