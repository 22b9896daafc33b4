package org.navette.ui.widgets.chart;

import java.util.ArrayList;
import java.util.List;

/** Round places on an axis. */
record Ticks(double low, double high, double step) {
    /** Covers the values, from zero when none is below it, with about so many steps of 1, 2 or 5 times a power of ten. */
    static Ticks over(double least, double most, int about) {
        double from = Math.min(0, least);
        double to = Math.max(from, Math.max(0, most));
        double room = to - from > 0 ? to - from : 1;
        double raw = room / Math.max(1, about);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = List.of(1.0, 2.0, 5.0, 10.0).stream().filter(f -> f * power >= raw * 0.999).findFirst().orElse(10.0) * power;
        double high = Math.ceil(to / step - 1e-9) * step;
        double low = Math.floor(from / step + 1e-9) * step;
        return new Ticks(low, high > low ? high : low + step, step);
    }

    List<Double> places() {
        List<Double> places = new ArrayList<>();
        for (long i = Math.round(low / step); i <= Math.round(high / step); i++) {
            places.add(i * step);
        }
        return places;
    }

    /** Where a value stands between the ends: 0 to 1 for those between. */
    double share(double value) {
        return (value - low) / (high - low);
    }
}
