package org.navette.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import org.navette.analysis.privacy.KeyFile;
import org.navette.analysis.privacy.Pair;
import org.navette.analysis.privacy.Proposal;
import org.navette.analysis.privacy.Pseudonymise;
import org.navette.analysis.privacy.ReviewFile;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Study;
import org.navette.text.privacy.PersonalKind;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "pseudonymise")
final class PseudonymiseVerb extends Verb {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "STUDY")
    private Path study;

    @Option(names = "--key", paramLabel = "FILE", required = true)
    private Path key;

    @Option(names = "--passphrase-env", paramLabel = "NAME")
    private String variable;

    @Option(names = "--kinds", paramLabel = "KIND", split = ",")
    private List<PersonalKind> kinds = new ArrayList<>();

    @Option(names = "--review", paramLabel = "FILE.csv")
    private Path review;

    @Option(names = "--accept", paramLabel = "all|high")
    private Pseudonymise.Accept accept;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--customer-keys")
    private boolean customerKeys;

    @Option(names = "--show")
    private boolean show;

    @Override
    void run() {
        if (show) {
            show();
            return;
        }
        if (study == null || review == null && accept == null && !dryRun) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.text(study == null ? "pseudonymise.nostudy" : "pseudonymise.say"));
        }
        ReviewFile list = review == null ? null : new ReviewFile(review);
        if (dryRun) {
            Pseudonymise.Result result = work(new char[0], null, null);
            answer(result, () -> table(result.proposals()));
        } else if (list != null && !list.exists()) {
            Pseudonymise.Result result = work(new char[0], null, null);
            list.write(result.proposals());
            answer(result, () -> say("pseudonymise.written", result.proposals().size(), review));
            remark(Messages.text("pseudonymise.clear"));
        } else {
            replace(list);
        }
    }

    private void replace(ReviewFile list) {
        List<Proposal> decided = list == null ? null : list.read();
        KeyFile file = new KeyFile(key);
        char[] phrase = phrase(!file.exists());
        try {
            Pseudonymise.Result result = work(phrase, decided, decided == null ? accept : null);
            answer(result, () -> {
                if (result.replaced()) {
                    say("pseudonymise.done", result.passages(), result.documents(), result.others(), result.pairs());
                } else {
                    say("pseudonymise.nothing");
                }
            });
            List<String> outside = new ArrayList<>(result.outside());
            if (list != null) {
                outside.add(review.toString());
            }
            if (result.replaced() && !outside.isEmpty()) {
                remark(Messages.text("pseudonymise.outside"));
                outside.forEach(this::remark);
            }
        } finally {
            Arrays.fill(phrase, '\0');
        }
    }

    private Pseudonymise.Result work(char[] phrase, List<Proposal> decided, Pseudonymise.Accept accepted) {
        try (Study opened = Study.open(study, System.getProperty("user.name", "?"))) {
            return new Pseudonymise().run(opened, new Pseudonymise.Params(new KeyFile(key), phrase, new LinkedHashSet<>(kinds), customerKeys, decided, accepted), progress());
        }
    }

    private void table(List<Proposal> proposals) {
        var table = new TextTable().row(Messages.text("pseudonymise.kind"), Messages.text("pseudonymise.text"), Messages.text("pseudonymise.replacement"),
                Messages.text("pseudonymise.count"), Messages.text("pseudonymise.sure"), Messages.text("pseudonymise.example"));
        proposals.forEach(p -> table.row(p.kind(), p.text(), p.replacement(), Messages.text("number", p.count()), Messages.text("decimal.2", p.confidence()), p.example()));
        print(table.toString());
    }

    private void show() {
        char[] phrase = phrase(false);
        try {
            List<Pair> pairs = new KeyFile(key).read(phrase);
            answer(pairs, () -> {
                var table = new TextTable();
                pairs.forEach(p -> table.row(p.pseudonym(), p.original(), p.kind()));
                print(table.toString());
            });
        } finally {
            Arrays.fill(phrase, '\0');
        }
    }

    /** Never on the command line, where every process of the machine could read it. */
    private char[] phrase(boolean twice) {
        if (variable != null) {
            String value = System.getenv(variable);
            if (value == null || value.isEmpty()) {
                throw new InputProblem(Place.NOWHERE, Messages.text("pseudonymise.noenv", variable));
            }
            return value.toCharArray();
        }
        if (System.console() == null || !context.terminal()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("pseudonymise.nophrase"));
        }
        char[] phrase = System.console().readPassword("%s", Messages.text("pseudonymise.phrase", key));
        if (twice && !Arrays.equals(phrase, System.console().readPassword("%s", Messages.text("pseudonymise.again")))) {
            throw new InputProblem(Place.NOWHERE, Messages.text("pseudonymise.differ"));
        }
        return phrase == null ? new char[0] : phrase;
    }
}
