package org.navette.analysis.agreement;

import org.navette.statistics.tables.Interval;

/**
 * A coefficient with its interval.
 *
 * @param low  null where too few resamples gave the coefficient; so is {@code high}
 */
public record Estimate(double value, Double low, Double high) {

    /** Null where the value is not to be had. */
    static Estimate of(double value, Interval interval) {
        return !Double.isFinite(value) ? null
                : interval == null ? new Estimate(value, null, null) : new Estimate(value, interval.low(), interval.high());
    }
}
