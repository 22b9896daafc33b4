package org.navette.ui.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricCatalogue;
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
 * @param means      metrics whose mean can stand in each cell
 */
public record TableChoices(List<Choice> dimensions, List<String> samples, List<String> weights, List<Choice> means) {
    /** How a specification of metric bands ends when no limits are given. */
    private static final String QUINTILES = "/quintiles";
    private static final Pattern LIMITS = Pattern.compile("/bands\\(([^)]*)\\)$");
    static final TableChoices NONE = new TableChoices(List.of(), List.of(), List.of(), List.of());


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
        all.add(new Choice("sentiment:points", Messages.text("crosstab.sentiment.points")));
        all.add(new Choice("sentiment:machine", Messages.text("crosstab.sentiment.machine")));
        for (Variable variable : variables) {
            if (variable.type() != VariableType.DATE) {
                all.add(new Choice("var:" + variable.name(), VariableNames.of(variable)));
            }
        }
        List<Choice> means = new ArrayList<>();
        for (Metric metric : metrics.stream().map(MetricCatalogue::named).toList()) {
            all.add(metric.classed() ? new Choice("metric:" + metric.name(), metric.title())
                    : new Choice("metric:" + metric.name() + QUINTILES, Messages.text("crosstab.banded", metric.title())));
            if (!metric.named()) {
                means.add(new Choice(metric.name(), metric.title()));
            }
        }
        return new TableChoices(List.copyOf(all), samples, variables.stream()
                .filter(v -> v.type() == VariableType.NUMERIC).map(Variable::name).toList(), means);
    }

    /** With what a question asks and the study does not offer by itself, such as a single code; it stands as it was written. */
    public TableChoices covering(CrosstabParams params) {
        if (params == null) {
            return this;
        }
        List<Choice> all = new ArrayList<>(dimensions);
        Stream.concat(Stream.of(params.rows()), params.columns().stream()).filter(spec -> indexOf(spec) < 0).distinct()
                .forEach(spec -> all.add(new Choice(spec, spec)));
        return new TableChoices(List.copyOf(all), samples, weights, means);
    }

    /**
     * A specification with the limits that were written, such as {@code 0, 50, 200}; with semicolons between the limits a
     * comma is a decimal one. Without limits, and for what has no bands, it stays as it is.
     */
    public static String banded(String spec, String limits) {
        if (limits.isBlank() || !spec.endsWith(QUINTILES)) {
            return spec;
        }
        String plain = limits.contains(";") ? limits.replace(',', '.').replace(';', ',') : limits;
        return spec.replace(QUINTILES, "/bands(" + plain.replaceAll("\\s+", "") + ")");
    }

    /** The limits of bands that a question names; empty when it names none. */
    public static String limits(CrosstabParams params) {
        return Stream.concat(Stream.of(params.rows()), params.columns().stream()).map(LIMITS::matcher).filter(Matcher::find)
                .map(found -> found.group(1).replace(",", ", ")).findFirst().orElse("");
    }

    /** Position of a specification, whatever the limits of its bands; -1 when absent. */
    public int indexOf(String spec) {
        String plain = LIMITS.matcher(spec).replaceFirst(QUINTILES);
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).spec().equals(plain)) {
                return i;
            }
        }
        return -1;
    }
}
