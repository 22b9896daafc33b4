package org.navette.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.navette.analysis.codebook.CompareCodebooks;
import org.navette.analysis.codebook.KeepCodebook;
import org.navette.core.codebook.CodeDifference;
import org.navette.core.codebook.SideBySide;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The codebook over time. */
final class CodeVersionVerbs {
    private CodeVersionVerbs() {
    }

    @Command(name = "keep")
    static final class Keep extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME")
        private String name;

        @Override
        void run() {
            var kept = edit(opened -> new KeepCodebook().run(opened, new KeepCodebook.Params(name), progress()));
            answer(kept, () -> say("code.kept", kept.codes(), kept.name()));
        }
    }

    @Command(name = "versions")
    static final class Versions extends StudyVerb {
        record Version(String name, String who, Instant at, int codes) {
        }

        @Override
        void run() {
            List<Version> versions = read(opened -> opened.codebookVersions().list().stream()
                    .map(v -> new Version(v.name(), v.who(), v.at(), v.codes().size())).toList());
            answer(versions, () -> {
                if (versions.isEmpty()) {
                    say("code.versions.none");
                    return;
                }
                var table = new TextTable().row(Messages.text("code.version"), Messages.text("code.codes"), Messages.text("code.version.who"),
                        Messages.text("code.version.at"));
                versions.forEach(v -> table.row(v.name(), v.codes(), v.who(), JournalVerb.WHEN.format(v.at().atZone(ZoneId.systemDefault()))));
                print(table.toString());
            });
        }
    }

    @Command(name = "diff")
    static final class Diff extends StudyVerb {
        @Parameters(index = "1", paramLabel = "FROM")
        private String from;

        @Parameters(index = "2", paramLabel = "TO")
        private String to;

        record Answer(String from, String to, List<CodeChangeVerb.Difference> differences, List<Row> rows) {
        }

        record Row(String from, int fromLevel, String to, int toLevel, List<String> kinds) {
            static Row of(SideBySide.Row row) {
                Stream<CodeDifference.Kind> kinds = row.kinds().stream().sorted();
                return new Row(row.from() == null ? null : row.from().name(), row.fromLevel(), row.to() == null ? null : row.to().name(), row.toLevel(),
                        kinds.map(CodeDifference.Kind::word).toList());
            }
        }

        @Override
        void run() {
            var result = read(opened -> new CompareCodebooks().run(opened, new CompareCodebooks.Params(from, to), progress()));
            answer(new Answer(from, to, CodeChangeVerb.Difference.of(result.difference()), result.list().rows().stream().map(Row::of).toList()), () -> {
                if (result.difference().changes().isEmpty()) {
                    say("code.diff.none");
                }
                result.difference().sentences().forEach(this::print);
            });
        }
    }
}
