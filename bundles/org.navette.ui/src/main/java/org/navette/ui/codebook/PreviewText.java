package org.navette.ui.codebook;

import org.navette.analysis.codebook.CodebookOutcome;
import org.navette.ui.Messages;

/** What a change would do, as lines to read before it is done. */
final class PreviewText {
    private PreviewText() {
    }

    static String of(CodebookOutcome outcome) {
        StringBuilder text = new StringBuilder(String.join("\n", outcome.sentences()));
        if (!outcome.codes().isEmpty()) {
            text.append("\n\n").append(Messages.text("change.codes"));
            outcome.codes().forEach(c -> text.append('\n').append(Messages.text("change.count", c.code(), c.before(), c.after())));
        }
        if (!outcome.examples().isEmpty()) {
            text.append("\n\n").append(Messages.text("change.examples"));
            outcome.examples().forEach(e -> text.append('\n').append(Messages.text(e.to() == null ? "change.example.gone" : "change.example",
                    e.quote().replaceAll("\\s+", " "), e.document(), e.coder(), e.from(), e.to())));
        }
        return text.toString();
    }
}
