package org.navette.cli;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.sampling.AssignSample;
import org.navette.analysis.sampling.SampleProgress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who codes a sample, and how far they are. */
final class SampleTeamVerbs {
    private SampleTeamVerbs() {
    }

    @Command(name = "assign")
    static final class Assign extends StudyVerb {
        @Option(names = "--name", required = true, paramLabel = "N", descriptionKey = "option.sample")
        private String name;

        @Option(names = "--coders", required = true, paramLabel = "A,B", split = ",")
        private List<String> coders = new ArrayList<>();

        @Option(names = "--overlap", paramLabel = "K", defaultValue = "0")
        private int overlap;

        @Option(names = "--dry-run")
        private boolean dry;

        @Override
        void run() {
            var params = new AssignSample.Params(name, coders, overlap);
            var result = dry ? read(opened -> new AssignSample().preview(opened, params))
                    : edit(opened -> new AssignSample().run(opened, params, progress()));
            answer(result, () -> {
                say(dry ? "sample.would" : "sample.assigned", result.documents(), result.overlap());
                var table = new TextTable().row(Messages.text("coding.coder"), Messages.text("sample.size"));
                result.perCoder().forEach((coder, n) -> table.row(coder, Messages.text("number", n)));
                print(table.toString());
            });
        }
    }

    @Command(name = "progress")
    static final class Progress extends StudyVerb {
        @Option(names = "--name", required = true, paramLabel = "N", descriptionKey = "option.sample")
        private String name;

        @Override
        void run() {
            var result = read(opened -> new SampleProgress().run(opened, new SampleProgress.Params(name), progress()));
            answer(result, () -> {
                say("sample.progress", result.judged(), result.documents(), result.twice());
                var table = new TextTable().row(Messages.text("coding.coder"), Messages.text("sample.given"), Messages.text("sample.done"));
                result.coders().forEach(c -> table.row(c.coder(), Messages.text("number", c.assigned()), Messages.text("number", c.done())));
                print(table.toString());
            });
        }
    }
}
