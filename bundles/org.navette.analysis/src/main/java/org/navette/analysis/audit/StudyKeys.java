package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.core.study.Document;
import org.navette.text.likeness.PlainText;

/** Customer keys of the study that become one when written plainly, and documents without a key: behaviour knows nothing of them. */
record StudyKeys() implements Check.OfDocuments {
    @Override
    public String name() {
        return "study-keys";
    }

    @Override
    public Matter matter() {
        return Matter.VARIABLES;
    }

    @Override
    public Watch begin(Scene scene) {
        return new Watch() {
            private final List<Long> without = new ArrayList<>();
            private long documents;
            private long keyless;

            @Override
            public void see(Document document) {
                documents++;
                if (document.customer() == null && keyless++ < Finding.DOCUMENTS) {
                    without.add(document.id());
                }
            }

            @Override
            public void end(Consumer<Finding> found) {
                Draft none = new Draft(StudyKeys.this, "study-keys.none").looked(documents, Unit.DOCUMENTS).found(keyless, Order.KNOW).documents(without);
                without.stream().limit(Finding.EXAMPLES).forEach(id -> scene.quote(none, List.of(id)));
                found.accept(none.finish());
                Groups plain = new Groups();
                scene.study().cases().keys().forEach((id, key) -> plain.add(PlainText.fingerprint(PlainKey.of(key)), id));
                List<Groups.Group> same = plain.of(2);
                Draft collide = new Draft(StudyKeys.this, "study-keys.collide").looked(plain.size(), Unit.CUSTOMERS)
                        .found(same.stream().mapToLong(Groups.Group::size).sum(), Order.FIRST);
                same.stream().limit(Finding.EXAMPLES).forEach(group -> collide.example(Messages.text("audit.keys.pair",
                        scene.study().cases().key(group.first().get(0)).orElse(""), scene.study().cases().key(group.first().get(1)).orElse("")), List.of()));
                found.accept(collide.finish());
            }
        };
    }
}
