package org.navette.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.navette.statistics.sampling.Resampler;
import org.navette.statistics.tables.Interval;

/**
 * Coefficients with percentile intervals from resampled clusters (documents): judgements within one document are not
 * independent, so the document is what is drawn again.
 *
 * @param kappa null where the coefficient is not to be had in most resamples; so are the others
 */
public record Agreement(Coefficients point, Interval kappa, Interval alpha, Interval ac1) {

    /**
     * @param replicates number of resamples, such as 1,000
     * @param confidence such as 0.95
     */
    public static Agreement of(Ratings ratings, Level level, int replicates, double confidence, long seed) {
        Map<Integer, Sums> clusters = new TreeMap<>();
        for (Ratings.Unit unit : ratings.units()) {
            clusters.computeIfAbsent(unit.cluster(), c -> new Sums(ratings)).add(unit);
        }
        List<Sums> all = List.copyOf(clusters.values());
        Coefficients point = total(ratings, all).coefficients(level);
        Resampler resampler = new Resampler(seed);
        Coefficients[] drawn = new Coefficients[all.isEmpty() ? 0 : replicates];
        for (int r = 0; r < drawn.length; r++) {
            drawn[r] = total(ratings, resampler.of(all)).coefficients(level);
        }
        return new Agreement(point, interval(drawn, confidence, Coefficients::kappa), interval(drawn, confidence, Coefficients::alpha),
                interval(drawn, confidence, Coefficients::ac1));
    }

    private static Sums total(Ratings ratings, List<Sums> clusters) {
        Sums total = new Sums(ratings);
        clusters.forEach(total::add);
        return total;
    }

    private static Interval interval(Coefficients[] drawn, double confidence, ToDoubleFunction<Coefficients> coefficient) {
        double[] values = Arrays.stream(drawn).mapToDouble(coefficient).filter(Double::isFinite).sorted().toArray();
        if (values.length == 0 || values.length < drawn.length / 2) {
            return null;
        }
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(values, tail), quantile(values, 1 - tail));
    }

    /** Linear between order statistics (Hyndman and Fan's type 7). */
    private static double quantile(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
