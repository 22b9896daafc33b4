package org.navette.cli.bench;

import java.util.Map;
import java.util.TreeMap;

/** Every benchmark by name. */
public final class Benches {
    public static final Map<String, Bench> ALL = new TreeMap<>(Map.of("store", new StoreBench(), "behaviour",
            new BehaviourBench(), "crosstab", new CrosstabBench(), WindowStudy.NAME, new WindowStudy(), "ui", new WindowFigures(),
            "segments", new SegmentsBench()));

    private Benches() {
    }
}
