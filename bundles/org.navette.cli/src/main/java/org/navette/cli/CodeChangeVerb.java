package org.navette.cli;

import java.util.List;

import org.navette.analysis.codebook.CodebookChange;
import org.navette.analysis.codebook.CodebookOutcome;
import org.navette.core.codebook.CodeDifference;
import org.navette.core.codebook.CodebookDifference;
import org.navette.store.Study;

import picocli.CommandLine.Option;

/** A verb that changes the codebook, or with --dry-run only says what it would change. */
abstract class CodeChangeVerb extends StudyVerb {
    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    private boolean dryRun;

    @Option(names = "--examples", paramLabel = "N", defaultValue = "" + CodebookChange.EXAMPLES, descriptionKey = "option.examples")
    private int examples;

    /** The answer as JSON. */
    record Answer(String change, boolean dryRun, List<Difference> differences, List<CodebookOutcome.CodeCount> codes, long moved,
            long united, long removed, long widened, long documents, long coders, long memos, List<CodebookOutcome.Example> examples) {
    }

    /** One difference of codebooks as JSON. */
    record Difference(String kind, String code, String field, String from, String to, String sentence) {
        static List<Difference> of(CodebookDifference difference) {
            return difference.changes().stream().map(Difference::of).toList();
        }

        private static Difference of(CodeDifference d) {
            return new Difference(d.kind().word(), d.code(), d.field() == null ? null : d.field().word(), d.from(), d.to(), d.sentence());
        }
    }

    /** The change that the words of the command ask for. */
    abstract CodebookChange change(Study opened);

    @Override
    final void run() {
        int most = Math.max(0, examples);
        CodebookOutcome outcome = edit(opened -> {
            CodebookChange change = change(opened);
            return dryRun ? change.preview(opened, most, progress()) : change.apply(opened, most, progress());
        });
        answer(new Answer(outcome.label().sentence(), dryRun, Difference.of(outcome.codebook()), outcome.codes(), outcome.moved(), outcome.united(),
                outcome.removed(), outcome.widened(), outcome.documents(), outcome.coders(), outcome.memos(), outcome.examples()), () -> text(outcome));
    }

    private void text(CodebookOutcome outcome) {
        if (dryRun) {
            say("code.dry");
        }
        if (outcome.codebook().changes().isEmpty() && outcome.documents() == 0) {
            say("code.same");
            return;
        }
        outcome.sentences().forEach(this::print);
        if (!outcome.codes().isEmpty()) {
            var counts = new TextTable().row(Messages.text("code.name"), Messages.text("code.before"), Messages.text("code.after"));
            outcome.codes().forEach(c -> counts.row(c.code(), c.before(), c.after()));
            print(counts.toString());
        }
        if (dryRun && !outcome.examples().isEmpty()) {
            var quotes = new TextTable();
            outcome.examples().forEach(e -> quotes.row(e.document(), e.coder(),
                    e.to() == null ? e.from() : e.from().equals(e.to()) ? e.from() : e.from() + " → " + e.to(), Lookup.shorten(e.quote())));
            print(quotes.toString());
        }
    }
}
