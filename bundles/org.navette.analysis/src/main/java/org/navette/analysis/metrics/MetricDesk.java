package org.navette.analysis.metrics;

import java.nio.file.Files;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        metrics = new Metrics(engine, KeptRule.of(study));
    }

    /** @throws InputProblem when no metrics were ever computed */
    public static MetricDesk open(Study study) {
        require(study);
        return new MetricDesk(study, DuckDbEngine.open(study.beside(SUFFIX)));
    }

    static void require(Study study) {
        if (study.sources().list().isEmpty() || !Files.exists(study.beside(SUFFIX))) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metrics.none"));
        }
    }

    /** The metrics that are kept for the customers of a study; none when there are no sources, or their data cannot be read. */
    public static List<Metric> keptIn(Study study) {
        if (study.sources().list().isEmpty() || Files.notExists(study.beside(SUFFIX))) {
            return List.of();
        }
        try (MetricDesk desk = open(study)) {
            return desk.kept();
        } catch (InputProblem unreadable) {
            return List.of(); // the part on behaviour says what is wrong with the file
        }
    }

    /** The newest source for which the metric is kept. @throws InputProblem when there is none */
    public Source source(Metric metric) {
        return study.sources().list().reversed().stream().filter(source -> metrics.kept(source).contains(metric)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("metrics.notKept", metric.name())));
    }

    /** The metrics that are kept for any source, in the catalogue's order. */
    public List<Metric> kept() {
        return study.sources().list().stream().flatMap(source -> metrics.kept(source).stream()).distinct()
                .sorted(MetricCatalogue.ORDER).toList();
    }

    /** The figure of each of these customers; those without one are absent. @throws InputProblem for a metric of names */
    public Map<String, Double> values(Metric metric, Collection<String> customers, Progress progress) {
        return metrics.valuesOf(source(metric), metric, customers, progress);
    }

    /** The name that a metric of names gives each of these customers, as it stands in the data; those without one are absent. */
    public Map<String, String> names(Metric metric, Collection<String> customers, Progress progress) {
        return metrics.namesOf(source(metric), metric, customers, progress);
    }

    /**
     * A figure as a double, a name as a text, of each of these customers.
     *
     * @param labels whether names are in the user's language
     */
    public Map<String, Object> cells(Metric metric, Collection<String> customers, boolean labels, Progress progress) {
        if (!metric.named()) {
            return new HashMap<>(values(metric, customers, progress));
        }
        Map<String, Object> cells = new HashMap<>();
        names(metric, customers, progress).forEach((customer, name) -> cells.put(customer, labels ? Metrics.label(metric, name) : name));
        return cells;
    }

    /**
     * The class of each of these customers, the classes being those of all customers of the source.
     *
     * @param banding null for the classes that names and scores have by themselves
     */
    public Bands bands(Metric metric, Banding banding, Collection<String> customers, Progress progress) {
        return banding == null ? metrics.classesOf(source(metric), metric, customers, progress)
                : metrics.bandsOf(source(metric), metric, banding, customers, progress);
    }

    @Override
    public void close() {
        engine.close();
    }
}
