package org.navette.cli;

import java.nio.file.Path;

import org.navette.analysis.intake.ImportCodebook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "codebook")
final class ImportCodebookVerb extends StudyVerb {
    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Override
    void run() {
        var result = edit(opened -> new ImportCodebook().run(opened, new ImportCodebook.Params(file), progress()));
        answer(result, () -> {
            say("import.codebook.done", result.codes(), result.sets());
            result.notes().forEach(this::print);
        });
    }
}
