package org.navette.statistics.purchases;

import org.apache.commons.numbers.gamma.LogGamma;
import org.navette.statistics.numerics.Hypergeometric;
import org.navette.statistics.numerics.NelderMead;

/**
 * The beta-geometric/NBD model of Fader, Hardie and Lee ("Counting your customers" the easy way, Marketing Science 24, 2005): customers
 * buy at random at a rate that is gamma distributed, and after each purchase leave for good with a chance that is beta distributed.
 *
 * @param r     shape of the rates, above 0
 * @param alpha their inverse scale, in units of time, above 0
 * @param a     first parameter of the chance to leave, above 0
 * @param b     second parameter, above 0
 */
public record BgNbd(double r, double alpha, double a, double b) {
    /** Where formulas divide by a − 1, they are continuous: this near to it they are taken beside it. */
    private static final double POLE = 1e-7;
    private static final double WIDEST = 14;

    /** @throws IllegalArgumentException for a parameter that is not above 0 */
    public BgNbd {
        if (!(r > 0 && alpha > 0 && a > 0 && b > 0)) {
            throw new IllegalArgumentException("parameters must be above 0");
        }
        a = Math.abs(a - 1) < POLE ? 1 + POLE : a;
    }

    /** @param settled false when the search for the parameters did not come to rest: they are then the best found */
    public record Fit(BgNbd model, double logLikelihood, boolean settled) {
    }

    /** The parameters of greatest likelihood, sought on their logarithms. @throws IllegalArgumentException without any repeat purchase */
    public static Fit fit(Histories histories) {
        if (histories.mostRepeats() == 0) {
            throw new IllegalArgumentException("nobody bought twice");
        }
        double mean = 0;
        for (int i = 0; i < histories.counts().length; i++) {
            mean += histories.watched()[i] * histories.counts()[i];
        }
        mean /= histories.customers();
        NelderMead best = NelderMead.minimise(point -> {
            for (double coordinate : point) {
                if (Math.abs(coordinate) > WIDEST) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            return -of(point).logLikelihood(histories);
        }, new double[] {Math.log(0.5), Math.log(Math.clamp(mean / 4, 1e-3, 1e5)), Math.log(0.8), Math.log(2.5)}, 0.5);
        return new Fit(of(best.point()), -best.value(), best.settled());
    }

    private static BgNbd of(double[] logs) {
        return new BgNbd(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]));
    }

    /** Of all histories, each as often as it is counted: equation (6). */
    public double logLikelihood(Histories histories) {
        int most = histories.mostRepeats();
        double[] common = new double[most + 1];
        double[] left = new double[most + 1];
        for (int x = 0; x <= most; x++) {
            common[x] = LogGamma.value(r + x) - LogGamma.value(r) + r * Math.log(alpha) + LogGamma.value(a + b) + LogGamma.value(b + x)
                    - LogGamma.value(b) - LogGamma.value(a + b + x);
            left[x] = x == 0 ? Double.NEGATIVE_INFINITY : Math.log(a) - Math.log(b + x - 1);
        }
        double sum = 0;
        for (int i = 0; i < histories.counts().length; i++) {
            int x = histories.repeats()[i];
            double stays = -(r + x) * Math.log(alpha + histories.watched()[i]);
            double goes = left[x] - (r + x) * Math.log(alpha + histories.last()[i]);
            double greater = Math.max(stays, goes);
            sum += histories.counts()[i] * (common[x] + greater + Math.log1p(Math.exp(Math.min(stays, goes) - greater)));
        }
        return sum;
    }

    /** Chance, 0 to 1, that a customer with this history has not left: 1 without repeat purchases. */
    public double alive(int repeats, double last, double watched) {
        return repeats == 0 ? 1 : 1 / (1 + gone(repeats, last, watched));
    }

    private double gone(int repeats, double last, double watched) {
        return a / (b + repeats - 1) * Math.exp((r + repeats) * Math.log((alpha + watched) / (alpha + last)));
    }

    /**
     * Expected purchases in a further time of this length, given the history: equation (10). The hypergeometric function is taken after
     * Euler's transformation, which stays exact for any number of purchases.
     */
    public double expected(double time, int repeats, double last, double watched) {
        double z = time / (alpha + watched + time);
        double c = a + b + repeats - 1;
        double f = Math.exp((a - 1) * Math.log1p(-z)) * Hypergeometric.f21(c - r - repeats, a - 1, c, z);
        return c / (a - 1) * (1 - f) / (1 + (repeats == 0 ? 0 : gone(repeats, last, watched)));
    }

    /** Expected purchases of a new customer in a time of this length, the first one left out: equation (9). */
    public double expected(double time) {
        return expected(time, 0, 0, 0);
    }

    /** Chance, 0 to 1, of so many purchases of a new customer in this time, the first one left out: equation (8). */
    public double probability(int purchases, double time) {
        double beta = LogGamma.value(a + b) - LogGamma.value(a) - LogGamma.value(b);
        double waiting = Math.log(alpha / (alpha + time));
        double share = Math.log(time / (alpha + time));
        double stays = Math.exp(beta + LogGamma.value(a) + LogGamma.value(b + purchases) - LogGamma.value(a + b + purchases)
                + LogGamma.value(r + purchases) - LogGamma.value(r) - LogGamma.value(purchases + 1.0) + r * waiting + purchases * share);
        if (purchases == 0) {
            return stays;
        }
        double earlier = 0;
        for (int j = 0; j < purchases; j++) {
            earlier += Math.exp(LogGamma.value(r + j) - LogGamma.value(r) - LogGamma.value(j + 1.0) + r * waiting + j * share);
        }
        double leaves = Math.exp(beta + LogGamma.value(a + 1) + LogGamma.value(b + purchases - 1) - LogGamma.value(a + b + purchases));
        return stays + leaves * Math.max(0, 1 - earlier);
    }

    /**
     * Expected purchases in a further time, each worth less the later it comes: Σ over equal steps of the expected purchases in the step
     * times (1 + rate)^−(middle of the step).
     *
     * @param rate  discount per unit of time, at least 0
     * @param steps into how many the time is cut, at least 1
     */
    public double discounted(double time, double rate, int steps, int repeats, double last, double watched) {
        double sum = 0;
        double before = 0;
        for (int i = 1; i <= steps; i++) {
            double until = expected(time * i / steps, repeats, last, watched);
            sum += (until - before) * Math.pow(1 + rate, -time * (i - 0.5) / steps);
            before = until;
        }
        return sum;
    }
}
