package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.behaviour.metrics.Metric;
import org.navette.core.study.Code;
import org.navette.core.study.Sample;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.DocumentGroup;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.reading.OpenDocument;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.theme.Theme;

/**
 * What the study has to choose from: codes to put, samples to filter by, variables and metrics to show as columns.
 *
 * @param codes   in the order of the codebook
 * @param metrics those that are kept for the customers
 */
record Offers(List<Code> codes, List<String> samples, List<Variable> variables, List<Metric> metrics) {
    static final Offers NONE = new Offers(List.of(), List.of(), List.of(), List.of());
    private static final List<String> COLUMNS = List.of("date", "customer", "channel", "name", "language", "codings");
    private static final int WIDTH = 92;
    private static final int NARROW = 62;

    Offers {
        codes = List.copyOf(codes);
        samples = List.copyOf(samples);
        variables = List.copyOf(variables);
        metrics = List.copyOf(metrics);
    }

    static Offers of(Study study, List<Metric> metrics) {
        return new Offers(study.codebook().codes(), study.samples().list().stream().map(Sample::name).toList(),
                study.variables().list().stream().filter(v -> v.id() > 0).toList(), metrics);
    }

    /** Keys of all columns that can be shown. */
    List<String> columns() {
        List<String> keys = new ArrayList<>(COLUMNS);
        variables.forEach(v -> keys.add(VerbatimView.VARIABLE + v.name()));
        metrics.forEach(m -> keys.add(VerbatimView.METRIC + m.name()));
        return keys.stream().distinct().toList();
    }

    /** What rows can be grouped by. */
    List<String> groups() {
        List<String> keys = new ArrayList<>(DocumentGroup.BY);
        samples.forEach(s -> keys.add(Groups.STRATUM + s));
        variables.forEach(v -> keys.add(VerbatimView.VARIABLE + v.name()));
        return keys.stream().distinct().toList();
    }

    /** What a column or a way to group is called. */
    String title(String key) {
        if (key.startsWith(VerbatimView.METRIC)) {
            return metric(key).map(Metric::title).orElse(key);
        }
        return key.startsWith(VerbatimView.VARIABLE) ? key.substring(VerbatimView.VARIABLE.length())
                : key.startsWith(Groups.STRATUM) ? Messages.text("verbatims.stratum", key.substring(Groups.STRATUM.length()))
                : Messages.text("column." + key);
    }

    GridColumn column(String key) {
        Optional<Metric> metric = metric(key);
        Optional<Variable> variable = variable(key);
        if (metric.isPresent() && metric.get().named()) {
            return GridColumn.text(key, title(key), WIDTH).told(metric.get().definition());
        }
        if (metric.isPresent()) {
            return GridColumn.figure(key, title(key), WIDTH).told(metric.get().definition() + "\n" + metric.get().unit().label());
        }
        if (key.equals("codings") || variable.map(v -> v.type() == VariableType.NUMERIC).orElse(false)) {
            return GridColumn.figure(key, title(key), WIDTH).told(variable.map(Variable::unit).orElse(null));
        }
        return GridColumn.text(key, title(key), key.equals("language") ? NARROW : WIDTH);
    }

    Optional<Metric> metric(String key) {
        return metrics.stream().filter(m -> key.equals(VerbatimView.METRIC + m.name())).findFirst();
    }

    Optional<Variable> variable(String key) {
        return variables.stream().filter(v -> key.equals(VerbatimView.VARIABLE + v.name())).findFirst();
    }

    Map<Long, Code> byId() {
        Map<Long, Code> all = new HashMap<>();
        codes.forEach(c -> all.put(c.id(), c));
        return all;
    }

    /** Names of the codes with those above them, in the order of the codebook. */
    List<String> paths() {
        Map<Long, Code> all = byId();
        return codes.stream().map(c -> OpenDocument.path(all, c.id())).toList();
    }

    /** The codes that are offered to coders, by their paths. */
    List<TypeAhead.Choice> choices() {
        Map<Long, Code> all = byId();
        return codes.stream().filter(Code::active)
                .map(c -> new TypeAhead.Choice(c.id(), OpenDocument.path(all, c.id()), Theme.hex(c.colour()), c.shortcut(),
                        c.definition()))
                .sorted(Comparator.comparing(TypeAhead.Choice::path, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** The code that a key stands for, or null. */
    Code shortcut(char key) {
        return codes.stream().filter(c -> c.active() && c.shortcut() != null && c.shortcut().equalsIgnoreCase(String.valueOf(key)))
                .findFirst().orElse(null);
    }
}
