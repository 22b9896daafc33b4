package org.navette.analysis.crosstab;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.navette.behaviour.metrics.Banding;
import org.navette.behaviour.metrics.Cuts;
import org.navette.behaviour.metrics.Quintiles;

/** Bands of a numeric variable. Fifths here keep equal values together, so that they may differ in size. */
final class ValueBands {
    private ValueBands() {
    }

    /** Band of each value from 0, or -1 where there is none (NaN). */
    static int[] of(double[] values, Banding banding) {
        List<Double> limits = switch (banding) {
            case Cuts cuts -> cuts.limits();
            case Quintiles quintiles -> fifths(values, quintiles.labels().size());
        };
        return Arrays.stream(values).mapToInt(v -> Double.isNaN(v) ? -1
                : (int) limits.stream().filter(limit -> v >= limit).count()).toArray();
    }

    /** The lowest value of the second class and of each after it. */
    private static List<Double> fifths(double[] values, int classes) {
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        return IntStream.range(1, classes)
                .mapToObj(k -> sorted.length == 0 ? 0.0 : sorted[(int) ((long) k * sorted.length / classes)]).toList();
    }
}
