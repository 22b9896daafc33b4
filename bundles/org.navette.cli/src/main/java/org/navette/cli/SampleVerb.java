package org.navette.cli;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.sampling.DrawSample;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Sample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "sample", subcommands = { SampleVerb.Draw.class, SampleVerb.ListAll.class, SampleVerb.Show.class,
        SampleTeamVerbs.Assign.class, SampleTeamVerbs.Progress.class })
final class SampleVerb extends Verbs {

    @Command(name = "draw")
    static final class Draw extends StudyVerb {
        @Option(names = "--name", required = true, paramLabel = "N")
        private String name;

        @Option(names = "--size", required = true, paramLabel = "K")
        private int size;

        @Option(names = "--strata", paramLabel = "V", split = ",")
        private List<String> strata = new ArrayList<>();

        @Option(names = "--allocation", paramLabel = "proportional|equal", defaultValue = "proportional")
        private String allocation;

        @Option(names = "--filter", paramLabel = "Q", descriptionKey = "option.filter")
        private String filter;

        @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
        private long seed;

        @Override
        void run() {
            var params = new DrawSample.Params(name, size, strata, allocation, filter, seed);
            var result = edit(opened -> new DrawSample().run(opened, params, progress()));
            answer(result, () -> {
                say("sample.drawn", result.sample().size(), result.sample().frame(), result.sample().name(), Long.toString(seed));
                var table = new TextTable().row(Messages.text("sample.stratum"), Messages.text("sample.frame"), Messages.text("sample.size"));
                result.strata().forEach(s -> table.row(s.label(), Messages.text("number", s.frame()), Messages.text("number", s.drawn())));
                print(table.toString());
            });
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        @Override
        void run() {
            List<Sample> samples = read(opened -> opened.samples().list());
            answer(samples, () -> {
                var table = new TextTable().row(Messages.text("sample.name"), Messages.text("sample.size"),
                        Messages.text("sample.frame"), Messages.text("sample.strata"), Messages.text("sample.seed"));
                samples.forEach(s -> table.row(s.name(), Messages.text("number", s.size()), Messages.text("number", s.frame()), String.join(", ", s.strata()), s.seed()));
                print(table.toString());
            });
        }
    }

    @Command(name = "show")
    static final class Show extends StudyVerb {
        record Unit(String document, String stratum, double probability, double weight) {
        }

        @Option(names = "--name", required = true, paramLabel = "N")
        private String name;

        @Override
        void run() {
            List<Unit> units = read(opened -> {
                Sample sample = opened.samples().find(name).orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("sample.unknown", name)));
                return opened.samples().units(sample.id()).stream()
                        .map(u -> new Unit(opened.documents().get(u.document()).name(), u.stratum(), u.probability(), u.weight())).toList();
            });
            answer(units, () -> {
                var table = new TextTable().row(Messages.text("sample.document"), Messages.text("sample.stratum"), "π", "1/π");
                units.forEach(u -> table.row(u.document(), u.stratum(), Messages.text("decimal", u.probability()), Messages.text("decimal", u.weight())));
                print(table.toString());
            });
        }
    }
}
