package org.navette.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.intake.ImportDocuments;
import org.navette.analysis.intake.Mapping;
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

    @Mixin
    private TableManner manner = new TableManner();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private Path mapping;

    @Option(names = "--save-mapping", paramLabel = "FILE", descriptionKey = "option.save-mapping")
    private Path saved;

    @Option(names = "--dry-run", descriptionKey = "option.import.dry-run")
    private boolean dryRun;

    @Override
    void run() {
        var params = params();
        if (dryRun) {
            var rehearsal = read(opened -> ImportRehearsal.of(opened, params, progress()));
            answer(rehearsal, () -> rehearsal.print(this));
            keep(params);
            return;
        }
        var result = edit(opened -> new ImportDocuments().run(opened, params, progress()));
        keep(params);
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

    /** What the mapping says, where the words of the command line do not say otherwise. */
    private ImportDocuments.Params params() {
        var before = mapping == null ? new ImportDocuments.Params(files, List.of(), null, null, null, null, List.of(), null, null, null,
                null, null, null, null) : Mapping.read(mapping).documents(files, null);
        return new ImportDocuments.Params(files, text.isEmpty() ? before.text() : text, or(id, before.id()), or(customer, before.customer()),
                or(date, before.date()), or(textLanguage, before.language()), variables.isEmpty() ? before.variables() : variables,
                kind == null ? before.kind() : kind, or(channel, before.channel()), or(format, before.format()),
                or(reading.encoding, before.encoding()), or(reading.delimiter, before.delimiter()), or(reading.sheet, before.sheet()),
                reading.rejects, manner.over(before.manner()));
    }

    private static String or(String said, String before) {
        return said == null ? before : said;
    }

    private void keep(ImportDocuments.Params params) {
        if (saved != null) {
            Mapping.of("", params).write(saved);
        }
    }
}
