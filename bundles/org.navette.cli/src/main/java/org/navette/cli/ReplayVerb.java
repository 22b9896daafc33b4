package org.navette.cli;

import java.nio.file.Path;

import org.navette.analysis.replay.ReplayStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "replay")
final class ReplayVerb extends StudyVerb {
    @Option(names = "--into", paramLabel = "NEW", required = true)
    private Path into;

    @Override
    void run() {
        var result = read(opened -> new ReplayStudy().run(opened, new ReplayStudy.Params(into), progress()));
        answer(result, () -> {
            result.sources().forEach(source -> print(source.sentence()));
            result.notes().forEach(this::print);
            result.differences().forEach(d -> say("replay.differs", d.table(), d.missing(), d.extra(), d.changed()));
            say(result.equal() ? "replay.equal" : "replay.unequal", result.entries(), result.into());
        });
    }
}
