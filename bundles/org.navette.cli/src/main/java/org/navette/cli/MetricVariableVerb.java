package org.navette.cli;

import org.navette.analysis.metrics.DeriveVariable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "variable")
final class MetricVariableVerb extends StudyVerb {
    @Parameters(index = "1", paramLabel = "METRIC")
    private String spec;

    @Option(names = "--name", required = true, paramLabel = "NAME")
    private String name;

    @Override
    void run() {
        var result = edit(opened -> new DeriveVariable().run(opened, new DeriveVariable.Params(spec, name), progress()));
        answer(result, () -> {
            say("metrics.kept", result.name(), Messages.text("type." + result.type()), result.cases(), result.without());
            result.classes().forEach(c -> print(c.value() + (c.label() == null ? "" : " = " + c.label()) + " (" + Messages.text("number", c.cases()) + ")"));
        });
    }
}
