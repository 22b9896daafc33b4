package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.core.study.Document;
import org.navette.text.likeness.MinHash;
import org.navette.text.likeness.PlainText;
import org.navette.text.likeness.Shingles;

/** Texts that say nearly the same: found by bands of least hashes, then compared word by word. */
record NearCopies() implements Check.OfDocuments {
    /** Words in a run. */
    static final int RUN = 3;
    /** Texts of fewer words change too much by a single one. */
    static final int WORDS = 8;
    static final double ALIKE = 0.8;
    static final MinHash HASHES = new MinHash(20, 5);

    @Override
    public String name() {
        return "near-copies";
    }

    @Override
    public Matter matter() {
        return Matter.TEXTS;
    }

    @Override
    public Watch begin(Scene scene) {
        return new Watch() {
            private final Longs ids = new Longs();
            private final Longs prints = new Longs();
            private final List<int[]> keys = new ArrayList<>();

            @Override
            public void see(Document document) {
                String plain = PlainText.of(document.text());
                if (PlainText.words(plain) >= WORDS) {
                    ids.add(document.id());
                    prints.add(PlainText.fingerprint(plain));
                    keys.add(HASHES.keys(Shingles.of(plain, RUN)));
                }
            }

            @Override
            public void end(Consumer<Finding> found) {
                Likely likely = Likely.of(keys, prints, scene.progress());
                keys.clear();
                AlikePairs pairs = AlikePairs.of(likely.pairs(), ids, scene);
                List<Long> members = pairs.members();
                int groups = pairs.groups();
                Draft draft = new Draft(NearCopies.this, "near-copies").looked(ids.size(), Unit.DOCUMENTS).found(members.size() - groups, Order.LOOK)
                        .rule(RUN, ALIKE, WORDS, HASHES.found(ALIKE)).documents(members);
                if (groups > 0) {
                    draft.note(Messages.text("audit.copies.groups", members.size(), groups));
                }
                if (!likely.all()) {
                    draft.note(Messages.text("audit.near-copies.many", Likely.MOST));
                }
                pairs.best(Finding.EXAMPLES).forEach(pair -> {
                    List<Long> both = List.of(pair.one(), pair.other());
                    draft.example(Messages.text("audit.near-copies.pair", Scene.excerpt(scene.study().documents().get(pair.one()).text()),
                            pair.likeness()), scene.refs(both));
                });
                found.accept(draft.finish());
            }
        };
    }
}
