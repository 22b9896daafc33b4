package org.navette.analysis.metrics;

import java.util.List;
import java.util.function.Function;

import org.navette.analysis.Analysis;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.Metrics;
import org.navette.behaviour.warehouse.Credentials;
import org.navette.behaviour.warehouse.WarehouseEngine;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.store.Study;

/** How the engine that has a source's rows would compute its metrics: its plan, in its own words. Nothing is computed. */
public final class ExplainMetrics implements Analysis<ComputeMetrics.Params, ExplainMetrics.Result> {
    private final Function<Source, Credentials> login;

    /** @param engine DuckDB, or the address of the database */
    public record Result(String source, String engine, List<String> plan) {
        public Result {
            plan = List.copyOf(plan);
        }
    }

    /** @param login who asks a firm's database */
    public ExplainMetrics(Function<Source, Credentials> login) {
        this.login = login;
    }

    @Override
    public Result run(Study study, ComputeMetrics.Params params, Progress progress) {
        Source source = ComputeMetrics.source(study, params.source());
        if (FirmTable.is(source)) {
            try (WarehouseEngine there = FirmTable.open(source, login, progress)) {
                return plan(study, params, source, there, source.location(), progress);
            }
        }
        MetricDesk.require(study);
        try (DuckDbEngine engine = DuckDbEngine.open(study.beside(MetricDesk.SUFFIX))) {
            return plan(study, params, source, engine, "DuckDB", progress);
        }
    }

    private static Result plan(Study study, ComputeMetrics.Params params, Source source, Engine rows, String name, Progress progress) {
        List<Metric> wanted = params.metrics().stream().map(MetricCatalogue::named).toList();
        return new Result(source.name(), name, new Metrics(rows, KeptRule.of(study)).plan(source, wanted, params.asOf(), progress));
    }
}
