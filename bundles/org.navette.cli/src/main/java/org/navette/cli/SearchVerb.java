package org.navette.cli;

import org.navette.analysis.search.SearchCorpus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search")
final class SearchVerb extends StudyVerb {
    @Parameters(index = "1", paramLabel = "QUERY")
    private String query;

    @Option(names = "--context", paramLabel = "N", defaultValue = "40")
    private int around;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
    private int limit;

    @Option(names = "--in", paramLabel = "SAMPLE")
    private String sample;

    @Override
    void run() {
        var params = new SearchCorpus.Params(query, around, limit, sample);
        var result = read(opened -> new SearchCorpus().run(opened, params, progress()));
        answer(result, () -> {
            var table = new TextTable();
            result.lines().forEach(l -> table.row(l.name(), " ".repeat(Math.max(0, around - org.navette.core.text.CodePoints.length(l.left()))) + l.left(), l.keyword(), l.right()));
            if (!result.lines().isEmpty()) {
                print(table.toString());
            }
            if (result.total() == 0) {
                say("search.none");
            } else {
                say("search.total", result.total(), result.lines().size());
            }
        });
    }
}
