package org.navette.analysis.variables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.kept.KeptFields;
import org.navette.analysis.metrics.Derivations;
import org.navette.analysis.selection.Filter;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Owner;
import org.navette.core.study.Saved;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Groups the answers from 0 to 10 on recommending: promoters 9–10, passives 7–8, detractors 0–6 (Reichheld, 2003), as a variable
 * of whoever answered, with the net promoter score.
 */
public final class NpsVariable implements Analysis<NpsVariable.Params, NpsVariable.Result> {
    private static final List<String> GROUPS = List.of("detractor", "passive", "promoter");
    private static final int PASSIVE = 7;
    private static final int PROMOTER = 9;
    private static final int MOST = 10;
    /** So many answers of which none is above this are of another scale. */
    private static final int ENOUGH = 30;
    private static final int SHORT_SCALE = 5;
    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.959963984540054;

    /** @param variable with whole numbers from 0 to 10. @param name of the groups */
    public record Params(String variable, String name) {
    }

    /**
     * @param owner    {@code document} or {@code case}
     * @param answers  answers from 0 to 10
     * @param without  documents or cases without an answer
     * @param score    % promoters − % detractors, from −100 to 100
     * @param error    its standard error in points, 100 × √((p + d − (p − d)²) ÷ n), of simple random sampling
     * @param low      lower end of the 95 % interval, at least −100
     * @param high     upper end of it, at most 100
     */
    public record Result(String name, String owner, long answers, long promoters, long passives, long detractors, long without, double score,
            double error, double low, double high) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Variable answers = Filter.variable(study, params.variable());
        Derivations.require(study, answers.owner(), params.name());
        progress.begin(Messages.text("variable.reading"), 0);
        Map<Long, String> keys = study.cases().keys();
        Map<Long, String> values = answers.owner() == Owner.DOCUMENT ? study.variables().valuesByDocument(answers) : ofCases(study, answers, keys);
        Map<Long, String> groups = new TreeMap<>();
        values.forEach((id, value) -> groups.put(id, GROUPS.get(group(answers, value))));
        if (groups.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("nps.none", answers.name()));
        }
        if (values.size() >= ENOUGH && values.values().stream().allMatch(value -> Double.parseDouble(value) <= SHORT_SCALE)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("nps.shortScale", answers.name(), values.size(), SHORT_SCALE));
        }
        String name = params.name().strip();
        List<ValueLabel> labels = Catalogue.speaking(Locale.forLanguageTag(study.language()),
                () -> GROUPS.stream().map(group -> new ValueLabel(group, Messages.text("nps." + group), false)).toList());
        study.edit(Label.of(Deed.DERIVE_VARIABLE, name, answers.name()), editor -> {
            Variable variable = editor.variable(answers.owner(), name, VariableType.ORDINAL);
            if (answers.owner() == Owner.DOCUMENT) {
                study.variables().valuesByDocument(variable).keySet().stream().filter(id -> !groups.containsKey(id))
                        .forEach(id -> editor.documentValue(variable, id, null));
                groups.forEach((id, group) -> {
                    progress.check();
                    editor.documentValue(variable, id, group);
                });
            } else {
                keys.forEach((id, key) -> {
                    progress.check();
                    editor.caseValue(variable, key, groups.get(id));
                });
            }
            editor.describe(variable, null, labels);
            editor.keep(new Saved(0, Saved.Kind.RECIPE, name, KeptFields.none().with("from", "nps:" + answers.name()).write(), editor.at()));
            return null;
        });
        long all = answers.owner() == Owner.DOCUMENT ? study.documents().count() : keys.size();
        return result(name, answers.owner(), groups, all);
    }

    private static Map<Long, String> ofCases(Study study, Variable answers, Map<Long, String> keys) {
        Map<Long, String> values = new TreeMap<>();
        study.variables().ofCases(keys.keySet().stream().mapToLong(id -> id).toArray())
                .forEach((id, all) -> Optional.ofNullable(all.get(answers.id())).ifPresent(value -> values.put(id, value)));
        return values;
    }

    /** @throws InputProblem when it is no whole number from 0 to 10 */
    private static int group(Variable variable, String value) {
        int score = -1;
        try {
            double number = Double.parseDouble(value);
            score = number == Math.rint(number) ? (int) number : -1;
        } catch (NumberFormatException e) {
            score = -1;
        }
        if (score < 0 || score > MOST) {
            throw new InputProblem(Place.NOWHERE, Messages.text("nps.score", value, variable.name()));
        }
        return score >= PROMOTER ? 2 : score >= PASSIVE ? 1 : 0;
    }

    private static Result result(String name, Owner owner, Map<Long, String> groups, long all) {
        long[] counts = new long[GROUPS.size()];
        groups.values().forEach(group -> counts[GROUPS.indexOf(group)]++);
        double n = groups.size();
        double p = counts[2] / n;
        double d = counts[0] / n;
        double score = 100 * (p - d);
        double error = 100 * Math.sqrt(Math.max(0, p + d - (p - d) * (p - d)) / n);
        return new Result(name, owner.word(), groups.size(), counts[2], counts[1], counts[0], all - groups.size(), score, error,
                Math.max(-100, score - Z * error), Math.min(100, score + Z * error));
    }
}
