package org.navette.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.catalogue.NamedAnalyses;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.Values;
import org.navette.report.WriteFindings;
import org.navette.store.Study;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(name = "analyse", customSynopsis = { "navette analyse STUDY NAME [--PARAM VALUE]... [--out FILE] [--json] [--quiet] [--lang fr|en]",
        "navette analyse --list [--json]" })
final class AnalyseVerb extends Verb {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "STUDY", descriptionKey = "option.study")
    private Path study;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME")
    private String name;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Unmatched
    private List<String> given = new ArrayList<>();

    /** An analysis there is. */
    record Offered(String name, String title, String description, List<Asked> parameters) {
    }

    record Asked(String name, String title, String help, String type, String preset, Double least, Double most, List<String> choices) {
    }

    @Override
    void run() {
        if (list) {
            offer();
            return;
        }
        if (study == null || name == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.text("analyse.what"));
        }
        NamedAnalysis analysis = NamedAnalyses.named(name);
        Values values = Values.of(analysis, pairs());
        if (out != null) {
            WriteFindings.mustBeWritable(out);
        }
        Findings findings = findings(analysis, values);
        List<Path> files = out == null ? List.of() : WriteFindings.write(findings, out, progress());
        answer(findings, () -> {
            if (files.isEmpty()) {
                print(FindingsText.of(findings));
            }
            files.forEach(file -> say("analyse.written", file));
        });
    }

    private Findings findings(NamedAnalysis analysis, Values values) {
        try (Study opened = analysis.writes() ? Study.open(study, System.getProperty("user.name", "?")) : Study.openReadOnly(study)) {
            return analysis.run(opened, values, progress());
        }
    }

    /** {@code --name value} and {@code --name=value}. */
    private Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            if (!word.startsWith("--")) {
                throw new CommandLine.ParameterException(spec.commandLine(), Messages.text("analyse.word", word));
            }
            int equals = word.indexOf('=');
            if (equals > 0) {
                pairs.put(word.substring(2, equals), word.substring(equals + 1));
            } else if (i + 1 < given.size() && !given.get(i + 1).startsWith("--")) {
                pairs.put(word.substring(2), given.get(++i));
            } else {
                throw new CommandLine.ParameterException(spec.commandLine(), Messages.text("analyse.noValue", word));
            }
        }
        return pairs;
    }

    private void offer() {
        List<Offered> all = NamedAnalyses.all().stream().map(a -> new Offered(a.name(), a.title(), a.description(), a.parameters().stream()
                .map(p -> new Asked(p.name(), p.title(), p.help(), p.type().name(), p.preset(), p.least(), p.most(), p.choices())).toList())).toList();
        answer(all, () -> NamedAnalyses.all().forEach(analysis -> {
            print(analysis.name() + " · " + analysis.title());
            print("  " + analysis.description());
            TextTable table = new TextTable();
            for (Parameter p : analysis.parameters()) {
                String takes = p.choices().isEmpty() ? p.type().label() : String.join("|", p.choices());
                table.row("  --" + p.name(), takes, p.preset() == null ? "" : p.preset(), p.help());
            }
            print(table + "\n");
        }));
    }
}
