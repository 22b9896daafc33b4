package org.navette.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.navette.analysis.metrics.KeptRule;
import org.navette.behaviour.metrics.RfmRule;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.encoding.InputFile;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "rule", subcommands = { MetricRuleVerb.Show.class, MetricRuleVerb.Set.class })
final class MetricRuleVerb extends Verbs {
    /** @param own whether the study has a rule of its own */
    record Rule(boolean own, List<Line> lines) {
        static Rule of(Study study) {
            return new Rule(KeptRule.own(study), KeptRule.of(study).lines().stream().map(l -> new Line(l.r().toString(), l.f().toString(),
                    l.m().toString(), l.segment(), RfmRule.label(l.segment()))).toList());
        }
    }

    /** @param r scores such as {@code 4-5}. @param label the segment in the user's language */
    record Line(String r, String f, String m, String segment, String label) {
    }

    @Command(name = "show")
    static final class Show extends StudyVerb {
        @Override
        void run() {
            Rule rule = read(Rule::of);
            // As `rule set` reads it.
            answer(rule, () -> print("r,f,m,segment\n" + rule.lines().stream().map(l -> l.r() + "," + l.f() + "," + l.m() + "," + l.segment())
                    .collect(java.util.stream.Collectors.joining("\n"))));
        }
    }

    @Command(name = "set")
    static final class Set extends StudyVerb {
        @Parameters(index = "1", arity = "0..1", paramLabel = "FILE")
        private Path file;

        @Option(names = "--usual")
        private boolean usual;

        @Override
        void run() throws IOException {
            if (usual == (file != null)) {
                throw new InputProblem(Place.NOWHERE, Messages.text("metrics.rule.which"));
            }
            RfmRule wanted = usual ? RfmRule.USUAL : RfmRule.parse(file, text());
            Rule rule = edit(opened -> {
                KeptRule.keep(opened, wanted);
                return Rule.of(opened);
            });
            answer(rule, () -> say("metrics.rule.set", wanted.segments().size()));
        }

        private String text() throws IOException {
            InputFile.require(file);
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
    }
}
