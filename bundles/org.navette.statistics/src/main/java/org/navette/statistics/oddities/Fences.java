package org.navette.statistics.oddities;

import java.util.stream.IntStream;

/**
 * The fences of Tukey (1977): what lies beyond so many interquartile ranges from the quartiles stands far out.
 *
 * @param first lower quartile. @param third upper quartile
 */
public record Fences(double first, double third, double low, double high) {
    /** Ranges to the outer fence. */
    public static final double FAR = 3;

    public static Fences of(double first, double third) {
        double far = FAR * (third - first);
        return new Fences(first, third, first - far, third + far);
    }

    /**
     * From values and how often each occurs; quartiles linear between neighbours (type 7 of Hyndman and Fan, 1996).
     *
     * @param values in rising order, at least one
     * @param counts as many as values, above 0
     */
    public static Fences of(double[] values, long[] counts) {
        long n = 0;
        for (long count : counts) {
            n += count;
        }
        return of(quantile(values, counts, n, 0.25), quantile(values, counts, n, 0.75));
    }

    /** False when half of the values are one and the same: then everything else would stand out. */
    public boolean tell() {
        return third > first;
    }

    public boolean beyond(double value) {
        return value < low || value > high;
    }

    private static double quantile(double[] values, long[] counts, long n, double share) {
        double place = share * (n - 1);
        long below = (long) Math.floor(place);
        double lower = at(values, counts, below);
        return lower + (place - below) * (at(values, counts, Math.min(n - 1, below + 1)) - lower);
    }

    private static double at(double[] values, long[] counts, long position) {
        long[] left = { position };
        return IntStream.range(0, values.length).filter(i -> (left[0] -= counts[i]) < 0).mapToDouble(i -> values[i]).findFirst().orElseThrow();
    }
}
