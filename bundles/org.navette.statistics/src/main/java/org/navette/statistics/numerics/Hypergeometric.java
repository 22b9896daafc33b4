package org.navette.statistics.numerics;

/** Gauss's hypergeometric function by its series. */
public final class Hypergeometric {
    private static final int MOST = 2_000_000;

    private Hypergeometric() {
    }

    /**
     * ₂F₁(a, b; c; z) = Σ (a)ₙ(b)ₙ/(c)ₙ zⁿ/n!.
     *
     * @param c not 0 or a negative whole number
     * @param z from 0 to less than 1; close to 1 the series is slow unless c − a − b is large
     */
    public static double f21(double a, double b, double c, double z) {
        double sum = 1;
        double term = 1;
        for (int n = 0; n < MOST; n++) {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            sum += term;
            // The rest is at most about |term| z / (1 − z) once terms shrink.
            if (Math.abs(term) * z <= 1e-15 * Math.abs(sum) * (1 - z) || term == 0) {
                return sum;
            }
        }
        return sum;
    }
}
