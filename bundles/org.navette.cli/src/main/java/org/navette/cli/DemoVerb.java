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
        Files.createDirectories(out);
        List<Path> folders;
        try (Stream<Path> all = Files.list(corpora)) {
            folders = all.filter(folder -> Files.exists(folder.resolve("codebook.csv"))).sorted().toList();
        }
        int wrong = 0;
        for (Path corpus : folders) {
            wrong += study(corpus);
        }
        if (wrong > 0) {
            throw new IllegalStateException(wrong + " figures differ from the answer key");
        }
    }

    private int study(Path corpus) throws IOException {
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
            facts.stream().filter(f -> !f.met()).forEach(f -> say("demo.differs", f.fact(), f.expected(), f.found()));
            say("demo.key", facts.stream().filter(AnswerKey.Checked::met).count(), facts.size());
            return (int) facts.stream().filter(f -> !f.met()).count();
        }
    }
}
