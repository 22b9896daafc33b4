package org.navette.ui.codebook;

import java.util.List;

import org.navette.analysis.codebook.CodebookOutcome;
import org.navette.ui.Messages;

/** What a change would do, as lines to read before it is done. */
final class PreviewText {
    /** Beyond this the figures would be out of sight. */
    private static final int MOST = 6;

    private PreviewText() {
    }

    static String of(CodebookOutcome outcome) {
        List<String> sentences = outcome.sentences();
        int codes = outcome.codebook().changes().size();
        StringBuilder text = new StringBuilder(String.join("\n", sentences.subList(0, Math.min(MOST, codes))));
        if (codes > MOST) {
            text.append('\n').append(Messages.text("change.more", codes - MOST));
        }
        for (String sentence : sentences.subList(codes, sentences.size())) {
            text.append(text.isEmpty() ? "" : "\n").append(sentence);
        }
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
