package org.navette.statistics.purchases;

import org.apache.commons.numbers.gamma.LogGamma;
import org.navette.statistics.numerics.NelderMead;

/**
 * The gamma-gamma model of what a purchase is worth (Fader and Hardie, The Gamma-Gamma Model of Monetary Value, 2013): each customer's
 * purchases are gamma distributed around an own mean, and the means differ by an inverse gamma distribution. It takes for granted that
 * how much one spends does not depend on how often one buys.
 *
 * @param p     shape of a customer's purchases, above 0
 * @param q     shape of what differs between customers, above 0
 * @param gamma scale, in the unit of the amounts, above 0
 */
public record GammaGamma(double p, double q, double gamma) {
    private static final double WIDEST = 14;

    /** @throws IllegalArgumentException for a parameter that is not above 0 */
    public GammaGamma {
        if (!(p > 0 && q > 0 && gamma > 0)) {
            throw new IllegalArgumentException("parameters must be above 0");
        }
    }

    /** @param settled false when the search did not come to rest: the parameters are then the best found */
    public record Fit(GammaGamma model, double logLikelihood, boolean settled) {
    }

    /**
     * The parameters of greatest likelihood.
     *
     * @param purchases of each group of equal customers, above 0
     * @param means     mean amount of their purchases, above 0
     * @param counts    customers in each group
     */
    public static Fit fit(int[] purchases, double[] means, long[] counts) {
        if (purchases.length == 0 || purchases.length != means.length || purchases.length != counts.length) {
            throw new IllegalArgumentException("no customers, or arrays of different length");
        }
        double sum = 0;
        double customers = 0;
        for (int i = 0; i < means.length; i++) {
            sum += means[i] * counts[i];
            customers += counts[i];
        }
        NelderMead best = NelderMead.minimise(point -> {
            for (double coordinate : point) {
                if (Math.abs(coordinate) > WIDEST) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            return -of(point).logLikelihood(purchases, means, counts);
        }, new double[] {Math.log(5), Math.log(3), Math.log(Math.clamp(sum / customers / 2, 1e-4, 1e6))}, 0.5);
        return new Fit(of(best.point()), -best.value(), best.settled());
    }

    private static GammaGamma of(double[] logs) {
        return new GammaGamma(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]));
    }

    /** Equation (1a), summed over customers. */
    public double logLikelihood(int[] purchases, double[] means, long[] counts) {
        double sum = 0;
        double constant = q * Math.log(gamma) - LogGamma.value(q);
        for (int i = 0; i < purchases.length; i++) {
            double px = p * purchases[i];
            sum += counts[i] * (LogGamma.value(px + q) - LogGamma.value(px) + constant + (px - 1) * Math.log(means[i])
                    + px * Math.log(purchases[i]) - (px + q) * Math.log(gamma + means[i] * purchases[i]));
        }
        return sum;
    }

    /**
     * What a customer's next purchase is expected to be worth: equation (5), between the customer's own mean and that of all.
     *
     * @param purchases behind the mean; 0 gives the mean of all
     * @return null when the model has no finite mean for so few purchases
     */
    public Double expected(int purchases, double mean) {
        double divisor = p * purchases + q - 1;
        return divisor <= 0 ? null : p * (gamma + purchases * mean) / divisor;
    }
}
