package org.navette.cli;

import java.util.Arrays;
import java.util.List;

import org.navette.analysis.codebook.ready.AddReadyCodebook;
import org.navette.analysis.codebook.ready.ReadyCodebook;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "ready")
final class CodeReadyVerb extends StudyVerb {
    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME")
    private String name;

    record Offer(String name, String title, String about, int codes) {
    }

    @Override
    void run() {
        if (name == null) {
            List<Offer> offers = read(opened -> Arrays.stream(ReadyCodebook.values())
                    .map(book -> new Offer(book.word(), book.title(), book.about(), book.lines(opened.language()).size())).toList());
            answer(offers, () -> {
                var table = new TextTable().row(Messages.text("code.ready.name"), Messages.text("code.ready.codes"), Messages.text("code.ready.about"));
                offers.forEach(o -> table.row(o.name(), o.codes(), o.title() + ": " + o.about()));
                print(table.toString());
            });
            return;
        }
        ReadyCodebook book = ReadyCodebook.of(name).orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("code.ready.unknown", name)));
        var result = edit(opened -> new AddReadyCodebook().run(opened, new AddReadyCodebook.Params(book), progress()));
        answer(result, () -> say("code.ready.added", result.codes(), result.standing()));
    }
}
