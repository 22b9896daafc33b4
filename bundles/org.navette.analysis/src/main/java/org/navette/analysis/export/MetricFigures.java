package org.navette.analysis.export;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.metrics.Metric;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

/** The figures of one metric. */
final class MetricFigures {
    /** So many customers are asked about at once. */
    private static final int PAGE = 20_000;

    private final String name;
    private final Map<String, Object> byCustomer = new HashMap<>();

    private MetricFigures(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** A figure or a name; null when the customer has none. */
    Object of(String customer) {
        return customer == null ? null : byCustomer.get(customer);
    }

    /** The metrics that were computed, of these customers; none when the study has no behaviour. @param labels names in the user's language */
    static List<MetricFigures> all(Study study, Collection<String> customers, boolean labels, Progress progress) {
        if (study.sources().list().isEmpty() || Files.notExists(study.beside(MetricDesk.SUFFIX))) {
            return List.of();
        }
        List<MetricFigures> all = new ArrayList<>();
        try (MetricDesk desk = MetricDesk.open(study)) {
            for (Metric metric : desk.kept()) {
                MetricFigures figures = new MetricFigures(metric.name());
                List<String> page = new ArrayList<>();
                for (Iterator<String> rest = customers.iterator(); rest.hasNext();) {
                    page.add(rest.next());
                    if (page.size() == PAGE || !rest.hasNext()) {
                        figures.byCustomer.putAll(desk.cells(metric, page, labels, progress));
                        page.clear();
                    }
                }
                all.add(figures);
            }
        }
        return all;
    }
}
