package org.navette.cli;

import java.nio.file.Path;

import org.navette.analysis.intake.ImportCodings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "codings")
final class ImportCodingsVerb extends StudyVerb {
    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--coder", paramLabel = "NAME", required = true, descriptionKey = "option.coder")
    private String coder;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "option.rejects")
    private Path rejects;

    @Override
    void run() {
        var params = new ImportCodings.Params(file, coder, rejects);
        var result = edit(opened -> new ImportCodings().run(opened, params, progress()));
        answer(result, () -> {
            say("import.codings.done", result.codings(), result.sentimentTags(), result.rejected());
            if (result.rejects() != null) {
                say("import.rejects", result.rejects());
            }
        });
    }
}
