package org.navette.behaviour.metrics;

import java.util.List;
import java.util.Map;

/**
 * A banded metric.
 *
 * @param missing   customers of the base without a value
 * @param indexByKey band of each asked-for key, as it was given; keys unknown or without a value are absent
 */
public record Bands(Metric metric, List<Band> bands, long missing, Map<String, Integer> indexByKey) {
    public Bands {
        bands = List.copyOf(bands);
        indexByKey = Map.copyOf(indexByKey);
    }
}
