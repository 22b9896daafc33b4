package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.navette.core.study.Document;

/** Texts without a word: nothing, one sign, or signs only. */
record SaysNothing() implements Check.OfDocuments {
    @Override
    public String name() {
        return "empty";
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
                looked++;
                if (nothing(document.text()) && found++ < Finding.DOCUMENTS) {
                    first.add(document.id());
                }
            }

            @Override
            public void end(Consumer<Finding> to) {
                Draft draft = new Draft(SaysNothing.this, "empty").looked(looked, Unit.DOCUMENTS).found(found, Order.KNOW).documents(first);
                first.stream().limit(Finding.EXAMPLES).forEach(id -> scene.quote(draft, List.of(id)));
                to.accept(draft.finish());
            }
        };
    }

    /** A picture alone says something. */
    static boolean nothing(String text) {
        String bare = text.strip();
        return bare.codePointCount(0, bare.length()) <= 1 && bare.codePoints().noneMatch(SaysNothing::picture)
                || bare.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || picture(c));
    }

    private static boolean picture(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
