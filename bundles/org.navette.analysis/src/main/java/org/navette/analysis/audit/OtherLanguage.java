package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.navette.core.study.Document;
import org.navette.text.language.LanguageGuess;
import org.navette.text.likeness.PlainText;

/** Texts whose words are French where English was declared, or the other way round. */
record OtherLanguage() implements Check.OfDocuments {
    /** Fewer words are too little to tell. */
    static final int WORDS = 12;
    private static final Set<String> KNOWN = Set.of("en", "fr");

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Matter matter() {
        return Matter.TEXTS;
    }

    @Override
    public Watch begin(Scene scene) {
        return new Watch() {
            private final List<Long> first = new ArrayList<>();
            private long looked;
            private long found;

            @Override
            public void see(Document document) {
                String declared = document.language() == null ? "" : document.language().split("[-_]")[0];
                if (!KNOWN.contains(declared) || PlainText.words(document.text()) < WORDS) {
                    return;
                }
                looked++;
                Optional<String> guess = LanguageGuess.of(List.of(document.text()));
                if (guess.isPresent() && !guess.get().equals(declared) && found++ < Finding.DOCUMENTS) {
                    first.add(document.id());
                }
            }

            @Override
            public void end(Consumer<Finding> to) {
                Draft draft = new Draft(OtherLanguage.this, "language").looked(looked, Unit.DOCUMENTS).found(found, Order.LOOK).rule(WORDS)
                        .documents(first);
                first.stream().limit(Finding.EXAMPLES).forEach(id -> scene.quote(draft, List.of(id)));
                to.accept(draft.finish());
            }
        };
    }
}
