package org.navette.cli;

import java.nio.file.Path;

import org.navette.analysis.export.ExportCodebook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "codebook")
final class ExportCodebookVerb extends StudyVerb {
    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Override
    void run() {
        var result = read(opened -> new ExportCodebook().run(opened, new ExportCodebook.Params(file), progress()));
        answer(result, () -> {
            say("export.codebook.done", result.file(), result.codes(), result.sets());
            result.notes().forEach(this::print);
        });
    }
}
