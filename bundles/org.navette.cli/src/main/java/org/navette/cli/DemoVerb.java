package org.navette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.navette.analysis.demo.AnswerKey;
import org.navette.analysis.demo.DemoStudy;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.report.WriteReport;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job from end to end, on every sample corpus. */
@Command(name = "demo")
final class DemoVerb extends Verb {
    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("demo");

    /** Heard by the script, which opens the window behind the run. */
    @Option(names = "--open")
    private boolean open;

    @Override
    void run() throws IOException {
        Path corpora = Path.of(System.getProperty("navette.corpora", "sample-corpora"));
        if (!Files.isDirectory(corpora)) {
            throw new InputProblem(Place.in(corpora), Messages.text("demo.none"));
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new InputProblem(Place.in(out), Messages.text("demo.folder"), e);
        }
        long wrong = 0;
        for (Path corpus : corpora(corpora)) {
            wrong += study(corpus);
        }
        if (wrong > 0) {
            throw new IllegalStateException(wrong + " figures differ from the answer key");
        }
    }

    private static List<Path> corpora(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(corpus -> Files.exists(corpus.resolve("codebook.csv"))).sorted().toList();
        }
    }

    /** @return number of facts that differ from the answer key */
    private long study(Path corpus) {
        String name = corpus.getFileName().toString();
        Path file = out.resolve(name + ".navette");
        DemoStudy.clear(file);
        try (Study study = DemoStudy.create(file, corpus, System.getProperty("user.name", "?"))) {
            var filled = new DemoStudy().run(study, new DemoStudy.Params(corpus), progress());
            say("demo.study", study.file(), filled.documents(), filled.codings(), filled.customers());
            for (String ending : List.of("xlsx", "html")) {
                var report = new WriteReport().run(study, new WriteReport.Params("standard", out.resolve(name + "." + ending)), progress());
                say("report.done", report.file(), report.tables(), report.verbatims());
            }
            List<AnswerKey.Checked> facts = AnswerKey.check(study, corpus);
            List<AnswerKey.Checked> differing = facts.stream().filter(fact -> !fact.met()).toList();
            differing.forEach(fact -> say("demo.differs", fact.fact(), fact.expected(), fact.found()));
            say("demo.key", facts.size() - differing.size(), facts.size());
            return differing.size();
        }
    }
}
