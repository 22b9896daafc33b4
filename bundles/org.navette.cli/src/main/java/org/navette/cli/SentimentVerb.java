package org.navette.cli;

import org.navette.analysis.sentiment.ScoreSentiment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "sentiment", subcommands = SentimentVerb.Score.class)
final class SentimentVerb extends Verbs {
    @Command(name = "score")
    static final class Score extends StudyVerb {
        @Option(names = "--model", paramLabel = "lexicon", defaultValue = "lexicon")
        private String model;

        @Override
        void run() {
            var result = edit(opened -> new ScoreSentiment().run(opened, new ScoreSentiment.Params(model), progress()));
            answer(result, () -> {
                say("sentiment.done", result.documents(), result.skipped());
                var table = new TextTable();
                result.byClass().forEach((name, count) -> table.row(Messages.text("sentiment." + name), Messages.text("number", count)));
                print(table.toString());
                say("sentiment.machine");
            });
        }
    }
}
