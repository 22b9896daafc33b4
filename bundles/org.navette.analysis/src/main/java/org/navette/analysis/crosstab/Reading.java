package org.navette.analysis.crosstab;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.metrics.MetricDesk;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.Judgements;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.core.progress.Progress;
import org.navette.store.Study;

/** What one table reads: the study, and the behaviour file only when a metric is asked for. */
final class Reading implements AutoCloseable {
    final CrosstabParams params;
    final Progress progress;
    final Frame frame;
    final Filter filter;
    final BitSet filtered;
    private Judgements judgements;
    private MetricDesk desk;

    Reading(Study study, CrosstabParams params, Progress progress) {
        this.params = params;
        this.progress = progress;
        frame = Frame.of(study);
        filter = Filter.parse(study, params.filter());
        filtered = filter.apply(frame, this::judgements);
    }

    Judgements judgements() {
        if (judgements == null) {
            judgements = Judgements.of(frame, progress);
        }
        return judgements;
    }

    MetricDesk desk() {
        if (desk == null) {
            desk = MetricDesk.open(frame.study());
        }
        return desk;
    }

    Axis axis(Dimension dimension) {
        return new Axes(frame, this::judgements, this::desk, progress).of(dimension);
    }

    /** The metric whose mean is asked for, per document by its customer; null when none is. */
    double[] meanFigures() {
        if (params.mean() == null) {
            return null;
        }
        Metric metric = MetricCatalogue.named(params.mean());
        Map<String, Double> values = desk().values(metric, customers(), progress);
        double[] figures = new double[frame.size()];
        Arrays.setAll(figures, i -> frame.customer(i) == null ? Double.NaN
                : values.getOrDefault(frame.customer(i), Double.NaN));
        return figures;
    }

    private Collection<String> customers() {
        Set<String> customers = new HashSet<>();
        for (int i = 0; i < frame.size(); i++) {
            if (frame.customer(i) != null) {
                customers.add(frame.customer(i));
            }
        }
        return customers;
    }

    @Override
    public void close() {
        if (desk != null) {
            desk.close();
        }
    }
}
