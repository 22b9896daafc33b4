package org.navette.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.metrics.ComputeMetrics;
import org.navette.analysis.metrics.ExplainMetrics;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.MetricSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "metrics", subcommands = { MetricsVerb.ListAll.class, MetricsVerb.Compute.class, MetricsVerb.Explain.class, MetricVariableVerb.class, MetricRuleVerb.class })
final class MetricsVerb extends Verbs {

    @Command(name = "list")
    static final class ListAll extends Verb {
        record Line(String name, String title, String unit, String definition, String needs, String formula, String source) {
        }

        @Override
        void run() {
            List<Line> lines = MetricCatalogue.all().stream().map(m -> new Line(m.name(), m.title(), m.unit().label(), m.definition(), m.needed(),
                    m.formula(), m.source())).toList();
            answer(lines, () -> {
                var table = new TextTable().row(Messages.text("metrics.name"), Messages.text("metrics.title"), Messages.text("metrics.unit"),
                        Messages.text("metrics.needs"), Messages.text("metrics.formula"), Messages.text("metrics.author"), Messages.text("metrics.definition"));
                lines.forEach(l -> table.row(l.name(), l.title(), l.unit(), l.needs(), l.formula(), l.source(), l.definition()));
                print(table.toString());
            });
        }
    }

    @Command(name = "compute")
    static final class Compute extends StudyVerb {
        @Option(names = "--source", paramLabel = "N")
        private String source;

        @Option(names = "--metrics", paramLabel = "M", split = ",")
        private List<String> metrics = new ArrayList<>();

        @Option(names = "--as-of", paramLabel = "DATE")
        private LocalDate asOf;

        @Override
        void run() {
            var params = new ComputeMetrics.Params(source, metrics, asOf);
            var result = edit(opened -> new ComputeMetrics(Login::of).run(opened, params, progress()));
            answer(result, () -> {
                say("metrics.done", result.customers(), result.source(), result.asOf());
                var table = new TextTable().row(Messages.text("metrics.name"), Messages.text("metrics.title"), Messages.text("metrics.unit"), Messages.text("metrics.min"),
                        Messages.text("metrics.q1"), Messages.text("metrics.median"), Messages.text("metrics.mean"), Messages.text("metrics.q3"), Messages.text("metrics.max"));
                result.summaries().stream().filter(m -> m.classes().isEmpty()).forEach(m -> table.row(m.name(), MetricCatalogue.named(m.name()).title(),
                        m.unit().label(), n(m.min()), n(m.q1()), n(m.median()), n(m.mean()), n(m.q3()), n(m.max())));
                print(table.toString());
                result.summaries().stream().filter(m -> !m.classes().isEmpty()).forEach(m -> print(Messages.text("metrics.classes",
                        MetricCatalogue.named(m.name()).title(), classes(m))));
            });
        }

        private static String classes(MetricSummary m) {
            return m.classes().stream().map(c -> c.label() + " (" + Messages.text("number", c.customers()) + ")").collect(Collectors.joining(" · "));
        }

        private static String n(Double value) {
            return value == null ? "" : Math.abs(value) < 1 && value != 0 ? Messages.text("decimal.2", value) : Messages.text("decimal.1", value);
        }
    }

    @Command(name = "explain")
    static final class Explain extends StudyVerb {
        @Option(names = "--source", paramLabel = "N")
        private String source;

        @Option(names = "--metrics", paramLabel = "M", split = ",")
        private List<String> metrics = new ArrayList<>();

        @Option(names = "--as-of", paramLabel = "DATE")
        private LocalDate asOf;

        @Override
        void run() {
            var params = new ComputeMetrics.Params(source, metrics, asOf);
            var result = read(opened -> new ExplainMetrics(Login::of).run(opened, params, progress()));
            answer(result, () -> {
                say("metrics.plan", result.source(), result.engine());
                result.plan().forEach(this::print);
            });
        }
    }
}
