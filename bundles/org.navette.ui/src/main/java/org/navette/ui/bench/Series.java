package org.navette.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One thing done many times. */
final class Series {
    private final List<Taken> all = new ArrayList<>();

    void add(Taken taken) {
        all.add(taken);
    }

    Times wall() {
        return times(Taken::wall);
    }

    Times cpu() {
        return times(Taken::cpu);
    }

    private Times times(ToDoubleFunction<Taken> which) {
        return new Times(all.stream().mapToDouble(which).toArray());
    }
}
