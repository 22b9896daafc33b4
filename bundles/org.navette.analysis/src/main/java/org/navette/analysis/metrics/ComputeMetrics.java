package org.navette.analysis.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.MetricSummary;
import org.navette.behaviour.metrics.MetricTable;
import org.navette.behaviour.metrics.Metrics;
import org.navette.behaviour.warehouse.Credentials;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceKind;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Computes figures of each customer inside the engine and keeps them there; the study notes that and for which day. */
public final class ComputeMetrics implements Analysis<ComputeMetrics.Params, ComputeMetrics.Result> {
    /**
     * @param source  name, or null for the only source of transactions
     * @param metrics names, or empty for all that the source's columns allow
     * @param asOf    the day on which the figures stand, or null for the last day of the source
     */
    public record Params(String source, List<String> metrics, LocalDate asOf) {
        public Params {
            metrics = List.copyOf(metrics);
        }
    }

    /** @param asOf null when the source has no dates. @param customers customers with at least one row up to that day */
    public record Result(String source, LocalDate asOf, long customers, List<MetricSummary> summaries) {
        public Result {
            summaries = List.copyOf(summaries);
        }
    }

    private final Function<Source, Credentials> login;

    /** Asks a firm's database, if the source is there, with what the environment says. */
    public ComputeMetrics() {
        this(FirmTable::environment);
    }

    /** @param login who asks a firm's database */
    public ComputeMetrics(Function<Source, Credentials> login) {
        this.login = login;
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Source source = source(study, params.source());
        List<Metric> wanted = params.metrics().stream().map(MetricCatalogue::named).toList();
        try (DuckDbEngine engine = DuckDbEngine.open(study.beside(MetricDesk.SUFFIX))) {
            MetricTable table = compute(study, source, wanted, params.asOf(), engine, progress);
            LocalDate day = table.asOf();
            study.edit(Label.of(Deed.COMPUTE_METRICS, table.customers(), source.name(), day == null ? "" : day),
                    editor -> {
                        editor.metricsComputed(source.id(), day == null ? LocalDate.now() : day, table.customers());
                        return null;
                    });
            return new Result(source.name(), day, table.customers(), table.summaries());
        }
    }

    private MetricTable compute(Study study, Source source, List<Metric> wanted, LocalDate asOf, DuckDbEngine engine, Progress progress) {
        if (!FirmTable.is(source)) {
            return compute(new Metrics(engine, KeptRule.of(study)), source, wanted, asOf, progress);
        }
        try (WarehouseEngine there = FirmTable.open(source, login, progress)) {
            engine.hold(source, there.table(source, progress), there, there.mark(source, progress), progress);
            return compute(new Metrics(engine, there, KeptRule.of(study)), source, wanted, asOf, progress);
        }
    }

    private static MetricTable compute(Metrics metrics, Source source, List<Metric> wanted, LocalDate asOf, Progress progress) {
        return wanted.isEmpty() ? metrics.compute(source, asOf, progress) : metrics.compute(source, wanted, asOf, progress);
    }

    /** @param name null for the only source of transactions. @throws InputProblem when there is none, or several */
    static Source source(Study study, String name) {
        List<Source> sources = study.sources().list();
        String names = sources.stream().map(Source::name).collect(Collectors.joining(", "));
        if (sources.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metrics.noSource"));
        }
        if (name != null) {
            return study.sources().find(name).orElseThrow(
                    () -> new InputProblem(Place.NOWHERE, Messages.text("metrics.unknownSource", name, names)));
        }
        List<Source> transactions = sources.stream().filter(s -> s.kind() == SourceKind.TRANSACTIONS).toList();
        if (transactions.size() != 1) {
            throw new InputProblem(Place.NOWHERE, Messages.text("metrics.whichSource", names));
        }
        return transactions.getFirst();
    }
}
