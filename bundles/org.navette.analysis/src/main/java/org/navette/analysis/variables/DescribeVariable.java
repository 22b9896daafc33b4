package org.navette.analysis.variables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.intake.Canonical;
import org.navette.analysis.selection.Filter;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Says of a variable what type it is, what its numbers count, what its values mean, in which order, and which stand for "no answer". */
public final class DescribeVariable implements Analysis<DescribeVariable.Params, DescribeVariable.Result> {
    /**
     * @param type    null leaves it. Values are rewritten for the new type (a date as ISO, a number with a point); those
     *                that stand for "no answer" stay as they are
     * @param unit    null leaves it; blank takes it away
     * @param values  in the variable's order; null leaves those that stand
     * @param missing values that stand for "no answer"; null leaves those that stand
     */
    public record Params(String name, VariableType type, String unit, List<ValueLabel> values, List<String> missing) {
    }

    /**
     * @param type      its word: nominal, ordinal …
     * @param values    as they are described now
     * @param rewritten values that were brought into the form of the new type
     * @param others    values in the data that nobody described, most frequent first, at most ten
     */
    public record Result(String name, String type, String unit, List<ValueLabel> values, int rewritten, List<String> others) {
    }

    private static final int SHOWN = 10;

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Variable variable = Filter.variable(study, params.name());
        if (variable.id() < 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("variable.builtIn", variable.name()));
        }
        progress.begin(Messages.text("variable.reading"), 0);
        List<ValueLabel> described = described(study.variables().values(variable), params);
        Map<String, Long> counts = study.variables().counts(variable);
        VariableType type = params.type() == null ? variable.type() : params.type();
        Set<String> missing = described.stream().filter(ValueLabel::missing).map(ValueLabel::value).collect(Collectors.toSet());
        Map<String, String> rewritten = type == variable.type() ? Map.of() : rewritten(study, variable, type, counts, missing, progress);
        List<ValueLabel> values = described.stream()
                .map(v -> new ValueLabel(rewritten.getOrDefault(v.value(), v.value()), v.label(), v.missing())).toList();
        String unit = params.unit() == null ? variable.unit() : params.unit().isBlank() ? null : params.unit().strip();
        study.edit(Label.of(Deed.DESCRIBE_VARIABLE, variable.name()), editor -> {
            if (type != variable.type()) {
                rewritten.forEach((from, to) -> {
                    progress.check();
                    editor.rewrite(variable, from, to);
                });
                editor.retype(variable, type);
            }
            if (!values.equals(study.variables().values(variable)) || !java.util.Objects.equals(unit, variable.unit())) {
                editor.describe(variable, unit, values);
            }
            return null;
        });
        return new Result(variable.name(), type.word(), unit, values, rewritten.size(), others(study, variable, type, values));
    }

    private static List<ValueLabel> described(List<ValueLabel> standing, Params params) {
        List<ValueLabel> described = new ArrayList<>(params.values() != null ? params.values()
                : standing.stream().filter(v -> !v.missing()).toList());
        if (params.missing() == null) {
            standing.stream().filter(ValueLabel::missing)
                    .filter(v -> described.stream().noneMatch(d -> d.value().equals(v.value()))).forEach(described::add);
            return described;
        }
        for (String value : params.missing()) {
            String label = described.stream().filter(d -> d.value().equals(value)).map(ValueLabel::label).findFirst()
                    .orElse(standing.stream().filter(d -> d.value().equals(value)).map(ValueLabel::label).filter(l -> l != null)
                            .findFirst().orElse(null));
            described.removeIf(d -> d.value().equals(value));
            described.add(new ValueLabel(value, label, true));
        }
        return described;
    }

    /** @throws InputProblem naming the first document's value that does not fit */
    private static Map<String, String> rewritten(Study study, Variable variable, VariableType type, Map<String, Long> counts,
            Set<String> missing, Progress progress) {
        List<String> values = counts.keySet().stream().filter(v -> !missing.contains(v)).toList();
        Canonical canonical = Canonical.of(type, values, Locale.forLanguageTag(study.language()));
        Map<String, String> rewritten = new LinkedHashMap<>();
        for (String value : values) {
            progress.check();
            String now = canonical.read(value).orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("variable.doesNotFit",
                    value, variable.name(), type.word(), counts.get(value))));
            if (!now.equals(value)) {
                rewritten.put(value, now);
            }
        }
        return rewritten;
    }

    private static List<String> others(Study study, Variable variable, VariableType type, List<ValueLabel> values) {
        Set<String> known = values.stream().map(ValueLabel::value).collect(Collectors.toSet());
        if (known.isEmpty() || type == VariableType.NUMERIC || type == VariableType.DATE) {
            return List.of();
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        study.variables().counts(variable).forEach((value, count) -> {
            for (String answer : type == VariableType.MULTI ? value.split("\\|") : new String[] {value}) {
                counts.merge(answer, count, Long::sum);
            }
        });
        return counts.entrySet().stream().filter(e -> !known.contains(e.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(SHOWN).map(Map.Entry::getKey).toList();
    }
}
