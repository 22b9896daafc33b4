package org.navette.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.export.ExportData;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "data")
final class ExportDataVerb extends StudyVerb {
    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--unit", paramLabel = "document|case|segment", defaultValue = "document")
    private ExportData.Unit unit;

    @Option(names = "--codes", paramLabel = "all|active", defaultValue = "all")
    private Codes codes;

    @Option(names = "--coder", paramLabel = "NAME")
    private List<String> coders = new ArrayList<>();

    @Option(names = "--sample", paramLabel = "NAME")
    private String sample;

    @Option(names = "--filter", paramLabel = "Q", descriptionKey = "option.filter")
    private String filter;

    @Option(names = "--with-text")
    private boolean text;

    @Option(names = "--labels")
    private boolean labels;

    @Option(names = "--bom")
    private boolean mark;

    @Option(names = "--raw")
    private boolean raw;

    enum Codes {
        ALL, ACTIVE
    }

    @Override
    void run() {
        var params = new ExportData.Params(file, unit, codes == Codes.ACTIVE, coders, sample, filter, text, labels, mark, raw);
        var result = read(opened -> new ExportData().run(opened, params, progress()));
        answer(result, () -> {
            say("export.data.done", result.file(), result.rows(), result.columns());
            result.notes().forEach(this::print);
        });
    }
}
