package org.navette.cli;

import java.nio.file.Path;

import org.navette.analysis.intake.CompareKeys;
import org.navette.analysis.intake.ListSources;
import org.navette.analysis.intake.RelocateSource;
import org.navette.analysis.intake.RemoveSource;
import org.navette.behaviour.engine.Collisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "source", subcommands = { SourceVerb.Remove.class, SourceVerb.ListAll.class, SourceVerb.Keys.class, SourceVerb.Relocate.class })
final class SourceVerb extends Verbs {
    @Command(name = "remove")
    static final class Remove extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME")
        private String name;

        @Override
        void run() {
            var result = edit(opened -> new RemoveSource().run(opened, new RemoveSource.Params(name), progress()));
            answer(result, () -> say("source.removed", result.name()));
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        @Override
        void run() {
            var lines = read(opened -> new ListSources().run(opened, new ListSources.Params(), progress())).sources();
            answer(lines, () -> {
                TextTable table = new TextTable();
                lines.forEach(l -> table.row(l.name(), l.kind(), Messages.text("source.state." + l.state()), Long.toString(l.rows()),
                        l.first() == null ? "" : l.first() + " – " + l.last(), l.location()));
                print(table.toString());
                lines.stream().filter(l -> l.remedy() != null).forEach(l -> print(l.remedy()));
            });
        }
    }

    @Command(name = "keys")
    static final class Keys extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME")
        private String name;

        @Option(names = "--out", paramLabel = "FILE.csv")
        private Path out;

        @Override
        void run() {
            var result = read(opened -> new CompareKeys().run(opened, new CompareKeys.Params(name, out), progress()));
            answer(result, () -> {
                var match = result.match();
                say("import.behaviour.dry.match", match.matched(), match.study(), match.source());
                say("source.keys.rule", result.rule());
                BehaviourRehearsal.unmatched(this, match);
                if (!result.near().isEmpty()) {
                    say("source.keys.near", match.alike());
                    result.near().forEach(n -> say("source.keys.pair", n.study(), n.source(), Messages.text("source.keys.why." + n.why())));
                }
                collided("source.keys.collided.study", result.studyCollisions());
                collided("source.keys.collided.source", result.sourceCollisions());
                if (result.out() != null) {
                    say("source.keys.written", result.out());
                }
            });
        }

        private void collided(String key, Collisions collisions) {
            if (collisions.count() > 0) {
                say(key, collisions.count(), String.join("; ", collisions.examples()));
            }
        }
    }

    @Command(name = "relocate")
    static final class Relocate extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME")
        private String name;

        @Parameters(index = "2", paramLabel = "FILE")
        private Path file;

        @Override
        void run() {
            var result = edit(opened -> new RelocateSource().run(opened, new RelocateSource.Params(name, file), progress()));
            answer(result, () -> say("source.relocated", result.name(), result.location()));
        }
    }
}
