package org.navette.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.intake.ImportDocuments;
import org.navette.core.study.Kind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "documents")
final class ImportDocumentsVerb extends StudyVerb {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--text", paramLabel = "COL")
    private List<String> text = new ArrayList<>();

    @Option(names = "--id", paramLabel = "COL")
    private String id;

    @Option(names = "--customer", paramLabel = "COL")
    private String customer;

    @Option(names = "--date", paramLabel = "COL")
    private String date;

    @Option(names = "--language", paramLabel = "L|col:COL")
    private String textLanguage;

    @Option(names = "--variable", paramLabel = "COL[=TYPE]")
    private List<String> variables = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND")
    private Kind kind;

    @Option(names = "--channel", paramLabel = "C|col:COL")
    private String channel;

    @Option(names = "--format", paramLabel = "F")
    private String format;

    @Mixin
    private FileOptions reading = new FileOptions();

    @Override
    void run() {
        var params = new ImportDocuments.Params(files, text, id, customer, date, textLanguage, variables, kind, channel, format,
                reading.encoding, reading.delimiter, reading.sheet, reading.rejects);
        var result = edit(opened -> new ImportDocuments().run(opened, params, progress()));
        answer(result, () -> {
            say("import.documents.done", result.documents(), result.rejected());
            if (result.rejects() != null) {
                say("import.rejects", result.rejects());
            }
            if (!result.variables().isEmpty()) {
                say("import.variables");
                result.variables().forEach((name, type) -> print("  " + name + "  " + Messages.text("type." + type)));
            }
            result.notes().forEach(this::print);
        });
    }
}
