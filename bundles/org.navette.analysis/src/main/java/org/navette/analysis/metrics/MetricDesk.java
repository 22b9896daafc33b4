package org.navette.analysis.metrics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.Messages;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.metrics.Banding;
import org.navette.behaviour.metrics.Bands;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.Metrics;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.store.Study;

/** The metrics of a study's customers, read from the behaviour file beside it. */
public final class MetricDesk implements AutoCloseable {
    /** Suffix of the behaviour file beside the study. */
    public static final String SUFFIX = "behaviour.duckdb";

    private final Study study;
    private final DuckDbEngine engine;
    private final Metrics metrics;

    private MetricDesk(Study study, DuckDbEngine engine) {
        this.study = study;
        this.engine = engine;
        metrics = new Metrics(engine);
    }

    /** @throws InputProblem when no metrics were ever computed */
    public static MetricDesk open(Study study) {
        Path file = study.beside(SUFFIX);
        if (study.sources().list().isEmpty() || !Files.exists(file)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metrics.none"));
        }
        return new MetricDesk(study, DuckDbEngine.open(file));
    }

    /** The newest source for which the metric is kept. @throws InputProblem when there is none */
    public Source source(Metric metric) {
        List<Source> sources = study.sources().list();
        return sources.reversed().stream()
                .filter(source -> metrics.stored(source).stream().flatMap(table -> table.summaries().stream())
                        .anyMatch(summary -> summary.name().equals(metric.name())))
                .findFirst()
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("metrics.notKept", metric.name())));
    }

    /** The metrics that are kept for any source, in the catalogue's order. */
    public List<Metric> kept() {
        Set<String> names = new HashSet<>();
        study.sources().list().forEach(source -> metrics.stored(source).stream().flatMap(table -> table.summaries().stream())
                .forEach(summary -> names.add(summary.name())));
        return MetricCatalogue.all().stream().filter(metric -> names.contains(metric.name())).toList();
    }

    /** The figure of each of these customers; those without one are absent. */
    public Map<String, Double> values(Metric metric, Collection<String> customers, Progress progress) {
        return metrics.valuesOf(source(metric), metric, customers, progress);
    }

    /** The class of each of these customers, the classes being those of all customers of the source. */
    public Bands bands(Metric metric, Banding banding, Collection<String> customers, Progress progress) {
        return metrics.bandsOf(source(metric), metric, banding, customers, progress);
    }

    @Override
    public void close() {
        engine.close();
    }
}
