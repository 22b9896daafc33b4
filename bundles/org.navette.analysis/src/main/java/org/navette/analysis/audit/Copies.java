package org.navette.analysis.audit;

import java.util.List;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.core.study.Document;
import org.navette.text.likeness.PlainText;

/** Texts that stand more than once: sign by sign, but for case, accents, blanks and punctuation, and short ones that many write. */
record Copies() implements Check.OfDocuments {
    /** Texts of fewer words are alike by chance. */
    static final int WORDS = 5;

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public Matter matter() {
        return Matter.TEXTS;
    }

    @Override
    public Watch begin(Scene scene) {
        return new Watch() {
            private final Groups exact = new Groups();
            private final Groups alike = new Groups();
            private final Groups small = new Groups();

            @Override
            public void see(Document document) {
                String plain = PlainText.of(document.text());
                exact.add(PlainText.fingerprint(document.text()), document.id());
                (PlainText.words(plain) < WORDS ? small : alike).add(PlainText.fingerprint(plain), document.id());
            }

            @Override
            public void end(Consumer<Finding> found) {
                found.accept(tell(exact, "copies.exact", Order.FIRST).finish());
                found.accept(tell(alike, "copies.alike", Order.LOOK).rule(WORDS).finish());
                found.accept(tell(small, "copies.short", Order.KNOW).rule(WORDS).finish());
            }

            private Draft tell(Groups of, String kind, Order order) {
                List<Groups.Group> groups = of.of(2);
                long copies = groups.stream().mapToLong(group -> group.size() - 1).sum();
                Draft draft = new Draft(Copies.this, kind).looked(of.size(), Unit.DOCUMENTS).found(copies, order)
                        .documents(groups.stream().flatMap(group -> group.first().stream()).toList());
                if (copies > 0) {
                    draft.note(Messages.text("audit.copies.groups", copies + groups.size(), groups.size()));
                }
                groups.stream().limit(Finding.EXAMPLES).forEach(group -> scene.quote(draft, group.first()));
                return draft;
            }
        };
    }
}
