package org.navette.analysis.audit;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.Messages;

/** Values of one variable that a check found, with the documents behind them. */
final class OddValues {
    /** The documents of so many values are looked up. */
    private static final int LOOKED_UP = 100;
    private final Given given;
    private final List<String> values = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();
    private long looked;
    private long found;

    OddValues(Given given) {
        this.given = given;
    }

    void see(String value, long count, boolean odd) {
        looked += count;
        if (odd) {
            found += count;
            if (values.size() < LOOKED_UP) {
                values.add(value);
                counts.add(count);
            }
        }
    }

    long found() {
        return found;
    }

    long looked() {
        return looked;
    }

    /** Counts, examples and documents, into a draft. */
    Draft into(Draft draft, Order order) {
        draft.about(given.variable().name()).looked(looked, given.unit()).found(found, order);
        for (int i = 0; i < Math.min(values.size(), Finding.EXAMPLES); i++) {
            List<Long> ids = java.util.Arrays.stream(given.ids(values.get(i))).boxed().toList();
            draft.example(Messages.text("audit.value", Scene.excerpt(values.get(i)), counts.get(i)), given.scene().refs(ids));
        }
        return values.isEmpty() ? draft : draft.documents(given.documents(values));
    }
}
