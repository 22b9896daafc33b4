package org.navette.analysis.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.kept.KeptFields;
import org.navette.behaviour.metrics.Band;
import org.navette.behaviour.metrics.Banding;
import org.navette.behaviour.metrics.Bands;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricSpec;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Owner;
import org.navette.core.study.Saved;
import org.navette.core.study.Source;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Keeps a metric of the study's cases as a variable of theirs: figures, or classes under their labels in order. How it came
 * about is kept with it; done again under the same name it takes the figures as they are now.
 */
public final class DeriveVariable implements Analysis<DeriveVariable.Params, DeriveVariable.Result> {
    /** @param spec {@code metric:NAME}, {@code metric:NAME/quintiles} or {@code metric:NAME/bands(0,50)} */
    public record Params(String spec, String name) {
    }

    /**
     * @param type    its word: numeric, ordinal, nominal
     * @param classes each with the cases that have it; none for figures
     * @param cases   cases with a value
     * @param without cases without one
     */
    public record Result(String name, String type, List<Class> classes, long cases, long without) {
        public Result {
            classes = List.copyOf(classes);
        }
    }

    /** @param label null when the value says it */
    public record Class(String value, String label, long cases) {
    }

    /** @param values in order, none for figures. @param byCustomer value of each customer */
    private record Derived(VariableType type, String unit, List<ValueLabel> values, Map<String, String> byCustomer) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        MetricSpec spec = MetricSpec.parse(params.spec());
        Derivations.require(study, Owner.CASE, params.name());
        Collection<String> customers = study.cases().keys().values();
        KeptFields recipe = KeptFields.none().with("from", params.spec().strip());
        Derived derived;
        try (MetricDesk desk = MetricDesk.open(study)) {
            Source source = desk.source(spec.metric());
            recipe.with("source", source.name()).with("asOf", study.sources().metricsAsOf(source.id()).orElse(null));
            derived = Catalogue.speaking(Locale.forLanguageTag(study.language()), () -> derive(desk, spec, customers, progress));
        }
        if (derived.byCustomer().isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("derive.nobody", spec.metric().name()));
        }
        String name = params.name().strip();
        study.edit(Label.of(Deed.DERIVE_VARIABLE, name, params.spec().strip()), editor -> {
            Variable variable = editor.variable(Owner.CASE, name, derived.type());
            customers.forEach(customer -> {
                progress.check();
                editor.caseValue(variable, customer, derived.byCustomer().get(customer));
            });
            editor.describe(variable, derived.unit(), derived.values());
            editor.keep(new Saved(0, Saved.Kind.RECIPE, name, recipe.write(), editor.at()));
            return null;
        });
        Map<String, Long> counts = new HashMap<>();
        derived.byCustomer().values().forEach(value -> counts.merge(value, 1L, Long::sum));
        return new Result(name, derived.type().word(), derived.values().stream()
                .map(v -> new Class(v.value(), v.label(), counts.getOrDefault(v.value(), 0L))).toList(), derived.byCustomer().size(),
                customers.size() - derived.byCustomer().size());
    }

    private static Derived derive(MetricDesk desk, MetricSpec spec, Collection<String> customers, Progress progress) {
        Metric metric = spec.metric();
        Optional<Banding> banding = spec.banding();
        Map<String, String> values = new HashMap<>();
        if (banding.isEmpty() && !metric.classed()) {
            desk.values(metric, customers, progress).forEach((customer, figure) -> values.put(customer,
                    BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString()));
            return new Derived(VariableType.NUMERIC, metric.unit().label(), List.of(), values);
        }
        Bands bands = desk.bands(metric, banding.orElse(null), customers, progress);
        List<ValueLabel> classes = new ArrayList<>();
        for (Band band : bands.bands()) {
            String value = band.value() == null ? Integer.toString(band.index() + 1) : band.value();
            classes.add(new ValueLabel(value, value.equals(band.label()) ? null : band.label(), false));
        }
        bands.indexByKey().forEach((customer, index) -> values.put(customer, classes.get(index).value()));
        return new Derived(metric.named() ? VariableType.NOMINAL : VariableType.ORDINAL, null, classes, values);
    }
}
