package org.navette.cli;

import java.nio.file.Path;
import java.util.List;

import org.navette.report.WriteReport;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "report")
final class ReportVerb extends StudyVerb {
    @ArgGroup(exclusive = true, multiplicity = "1")
    private Content content;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    private static final class Content {
        @Option(names = "--template", paramLabel = "NAME")
        private String template;

        @Option(names = "--table", paramLabel = "NAME")
        private List<String> tables = List.of();
    }

    @Override
    void run() {
        var result = read(opened -> new WriteReport().run(opened, new WriteReport.Params(content.template, content.tables, out), progress()));
        answer(result, () -> say("report.done", result.file(), result.tables(), result.verbatims()));
    }
}
