package org.navette.cli;

import org.navette.analysis.agreement.Settle;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Aside;
import org.navette.core.study.Code;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "settle")
final class SettleVerb extends StudyVerb {
    @Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "option.document")
    private String document;

    @Option(names = "--code", paramLabel = "CODE")
    private String code;

    @ArgGroup(multiplicity = "1")
    private Verdict verdict;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "option.coder")
    private String coder = System.getProperty("user.name", "?");

    static final class Verdict {
        @Option(names = "--carried", paramLabel = "true|false", arity = "1")
        private Boolean carried;

        @Option(names = "--polarity", paramLabel = "P")
        private Double polarity;

        @Option(names = "--aside", paramLabel = "mixed|irrelevant")
        private Aside aside;

        @Option(names = "--undecided")
        private boolean undecided;
    }

    @Override
    void run() {
        if ((code == null) != (verdict.carried == null) && !verdict.undecided) {
            throw new InputProblem(Place.NOWHERE, Messages.text("settle.mismatch"));
        }
        if (verdict.polarity != null && !(verdict.polarity >= -1 && verdict.polarity <= 1)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("settle.polarity"));
        }
        var result = edit(opened -> {
            var read = opened.documents().byName(document)
                    .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("document.unknown", document)));
            Code about = code == null ? null : CodeVerb.find(opened, code);
            return new Settle().run(opened, new Settle.Params(read.id(), about, verdict.carried, verdict.polarity, verdict.aside, note, coder), progress());
        });
        answer(result, () -> say(result.standing() ? "settle.done" : "settle.back", document));
    }
}
