package org.navette.ui.verbatims;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.metrics.Metric;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

/**
 * The order of documents by a metric of their customers; those without a figure come last either way.
 *
 * @param figures by document
 */
record MetricOrder(Map<Long, Double> figures, boolean descending) {

    /** Empty when a view is not sorted by a metric, or by one that is no longer there. */
    static Optional<MetricOrder> of(Study study, VerbatimView view) {
        if (!view.sort().startsWith(VerbatimView.METRIC)) {
            return Optional.empty();
        }
        String name = view.sort().substring(VerbatimView.METRIC.length());
        try (MetricDesk desk = MetricDesk.open(study)) {
            Optional<Metric> metric = desk.kept().stream().filter(m -> m.name().equals(name)).findFirst();
            if (metric.isEmpty()) {
                return Optional.empty();
            }
            Map<Long, String> customers = study.documents().customers();
            Map<String, Double> values = values(desk, metric.get(), new HashSet<>(customers.values()));
            Map<Long, Double> figures = new HashMap<>();
            customers.forEach((document, customer) -> {
                if (values.get(customer) != null) {
                    figures.put(document, values.get(customer));
                }
            });
            return Optional.of(new MetricOrder(figures, view.descending()));
        } catch (InputProblem unreadable) {
            return Optional.empty(); // the part on behaviour says what is wrong with the file
        }
    }

    /** Names in the order of their classes. */
    private static Map<String, Double> values(MetricDesk desk, Metric metric, Set<String> customers) {
        if (!metric.named()) {
            return desk.values(metric, customers, Progress.NONE);
        }
        Map<String, Double> places = new HashMap<>();
        desk.bands(metric, null, customers, Progress.NONE).indexByKey().forEach((customer, place) -> places.put(customer, (double) place));
        return places;
    }

    /** The same documents in this order; equal ones as they were. */
    long[] sort(long... ids) {
        Comparator<Double> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Arrays.stream(ids).boxed().sorted(Comparator.comparing(figures::get, Comparator.nullsLast(order)))
                .mapToLong(Long::longValue).toArray();
    }
}
