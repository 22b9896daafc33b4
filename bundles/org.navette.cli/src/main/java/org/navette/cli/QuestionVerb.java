package org.navette.cli;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.KeptTable;
import org.navette.analysis.segments.KeptSegments;
import org.navette.analysis.selection.KeptQuery;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Saved;
import org.navette.store.Deed;
import org.navette.store.Label;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "question", subcommands = { QuestionVerb.ListAll.class, QuestionVerb.Keep.class, QuestionVerb.Forget.class })
final class QuestionVerb extends Verbs {
    /** @param table what a table asks, null for a query. @param filter the query, or the table's filter */
    record Line(String kind, String name, String filter, CrosstabParams table, Instant at) {
        static Line of(Saved saved) {
            CrosstabParams table = saved.kind() == Saved.Kind.TABLE ? KeptTable.read(saved.content()) : null;
            String words = switch (saved.kind()) {
                case QUERY -> KeptQuery.words(saved);
                case TABLE -> table.filter();
                case SEGMENTS -> KeptSegments.read(saved).query();
                case RULE, RECIPE -> saved.content();
            };
            return new Line(saved.kind().word(), saved.name(), words, table, saved.at());
        }

        String words() {
            return table == null ? filter : table.rows() + " × " + String.join(", ", table.columns()) + (filter == null ? "" : " [" + filter + "]");
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        @Override
        void run() {
            List<Line> lines = read(opened -> Stream.of(Saved.Kind.values()).filter(Saved.Kind::question).flatMap(k -> opened.saved().list(k).stream()).map(Line::of).toList());
            answer(lines, () -> {
                var table = new TextTable().row(Messages.text("question.kind"), Messages.text("question.name"), Messages.text("question.asks"));
                lines.forEach(l -> table.row(Messages.text("question." + l.kind()), l.name(), l.words()));
                print(table.toString());
            });
        }
    }

    @Command(name = "keep")
    static final class Keep extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME")
        private String name;

        @Option(names = "--filter", required = true, paramLabel = "Q", descriptionKey = "option.filter")
        private String filter;

        @Override
        void run() {
            Line kept = edit(opened -> {
                KeptQuery.keep(opened, name, filter);
                return Line.of(opened.saved().find(Saved.Kind.QUERY, name).orElseThrow());
            });
            answer(kept, () -> say("question.kept", kept.name()));
        }
    }

    @Command(name = "forget")
    static final class Forget extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME")
        private String name;

        @Override
        void run() {
            edit(opened -> {
                List<Saved> named = Stream.of(Saved.Kind.values()).filter(Saved.Kind::question).flatMap(k -> opened.saved().find(k, name).stream()).toList();
                if (named.isEmpty()) {
                    throw new InputProblem(Place.NOWHERE, Messages.text("question.unknown", name));
                }
                return opened.edit(Label.of(Deed.FORGET_QUESTION, named.getFirst().name()), e -> {
                    named.forEach(saved -> e.forget(saved.kind(), saved.name()));
                    return null;
                });
            });
            say("question.forgotten", name);
        }
    }
}
