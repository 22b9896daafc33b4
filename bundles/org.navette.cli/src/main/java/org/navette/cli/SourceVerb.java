package org.navette.cli;

import org.navette.analysis.intake.RemoveSource;
import org.navette.core.study.Source;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "source", subcommands = { SourceVerb.Remove.class, SourceVerb.ListAll.class })
final class SourceVerb extends Verbs {
    record Line(String name, String kind, String location, boolean reference, long rows) {
        static Line of(Source source) {
            return new Line(source.name(), source.kind().word(), source.location(), source.reference(), source.rows());
        }
    }

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
            var lines = read(opened -> opened.sources().list().stream().map(Line::of).toList());
            answer(lines, () -> {
                TextTable table = new TextTable();
                lines.forEach(l -> table.row(l.name(), l.kind(), Long.toString(l.rows()), l.location()));
                print(table.toString());
            });
        }
    }
}
