package org.navette.ui.variables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.variables.DescribeVariable;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Study;

/** A variable as it is being described. */
public final class VariableDraft {
    /** More values than this are no list that anybody orders by hand. */
    private static final int MOST = 200;

    /** @param count documents or cases with it */
    public record Value(String value, String label, boolean missing, long count) {
    }

    private final Variable variable;
    private final List<Value> read;
    private final List<Value> values;
    private VariableType type;
    private String unit;

    VariableDraft(Variable variable, List<ValueLabel> described, Map<String, Long> counts) {
        this.variable = variable;
        type = variable.type();
        unit = variable.unit() == null ? "" : variable.unit();
        Map<String, Long> rest = new LinkedHashMap<>();
        counts.forEach((value, count) -> {
            for (String answer : type == VariableType.MULTI ? value.split("\\|") : new String[] {value}) {
                rest.merge(answer, count, Long::sum);
            }
        });
        values = new ArrayList<>();
        described.forEach(v -> values.add(new Value(v.value(), v.label() == null ? "" : v.label(), v.missing(), count(rest.remove(v.value())))));
        rest.entrySet().stream().limit(Math.max(0, MOST - values.size())).forEach(e -> values.add(new Value(e.getKey(), "", false, e.getValue())));
        read = List.copyOf(values);
    }

    private static long count(Long count) {
        return count == null ? 0 : count;
    }

    /** The study's own variables; called off the display's thread. */
    public static List<VariableDraft> of(Study study) {
        return study.variables().list().stream().filter(v -> v.id() > 0)
                .map(v -> new VariableDraft(v, study.variables().values(v), study.variables().counts(v))).toList();
    }

    public Variable variable() {
        return variable;
    }

    public VariableType type() {
        return type;
    }

    public String unit() {
        return unit;
    }

    public List<Value> values() {
        return List.copyOf(values);
    }

    void type(VariableType wanted) {
        type = wanted;
    }

    void unit(String words) {
        unit = words;
    }

    void label(int at, String label) {
        Value value = values.get(at);
        values.set(at, new Value(value.value(), label, value.missing(), value.count()));
    }

    void missing(int at, boolean none) {
        Value value = values.get(at);
        values.set(at, new Value(value.value(), value.label(), none, value.count()));
    }

    /** Moves a value up (-1) or down (1). @return where it stands then */
    int move(int at, int by) {
        int to = Math.clamp(at + (long) by, 0, values.size() - 1);
        values.add(to, values.remove(at));
        return to;
    }

    boolean changed() {
        return type != variable.type() || !unit.strip().equals(Objects.requireNonNullElse(variable.unit(), "")) || !values.equals(read);
    }

    /** For numbers and dates only values with a meaning of their own are kept; for others the order is one. */
    DescribeVariable.Params params() {
        if (values.equals(read)) {
            return new DescribeVariable.Params(variable.name(), type, unit, null, null);
        }
        boolean ordered = !Set.of(VariableType.NUMERIC, VariableType.DATE).contains(type);
        List<ValueLabel> meant = values.stream().filter(v -> ordered || v.missing() || !v.label().isBlank())
                .map(v -> new ValueLabel(v.value(), v.label().isBlank() ? null : v.label().strip(), v.missing())).collect(Collectors.toList());
        return new DescribeVariable.Params(variable.name(), type, unit, meant, meant.stream().filter(ValueLabel::missing).map(ValueLabel::value).toList());
    }
}
