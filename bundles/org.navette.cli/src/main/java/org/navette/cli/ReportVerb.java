package org.navette.cli;

import java.nio.file.Path;

import org.navette.report.WriteReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "report")
final class ReportVerb extends StudyVerb {
    @Option(names = "--template", required = true, paramLabel = "NAME")
    private String template;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    @Override
    void run() {
        var result = read(opened -> new WriteReport().run(opened, new WriteReport.Params(template, out), progress()));
        answer(result, () -> say("report.done", result.file(), result.tables(), result.verbatims()));
    }
}
